// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.Division;

/**
 * The figures that are in force at one moment, one by one: as the source gives them, or computed
 * from the parts of an area, as its page shows them. Costs no SQL. For one thread.
 */
public interface FigureReader {
  /**
   * Slices of a division whose indicator the catalogue knows: in its order, newest period first,
   * then age band.
   */
  List<Slice> slices(Division division);

  Indicator indicator(Slice slice);

  /** False for own figures that say nothing of this area: nobody owes it any. */
  boolean isAbout(Slice slice, Area area);

  /**
   * @param area of the division of the slice
   */
  ShownFigure read(Slice slice, Area area);
}
