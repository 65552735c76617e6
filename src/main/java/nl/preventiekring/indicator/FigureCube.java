// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.List;
import java.util.Set;
import nl.preventiekring.region.Division;

/**
 * Every slice that is in force, in memory and immutable; rebuilt from the database whenever the
 * generation rises.
 */
public interface FigureCube {
  /** Rises by one with every release published or withdrawn, in whichever process. */
  long generation();

  Set<Division> divisions();

  /**
   * Slices of a division in the order of the catalogue, then newest period first, then age band.
   */
  List<Slice> slices(Division division);

  /** The slices of one indicator of a division. */
  List<Slice> slices(Division division, IndicatorId indicator);
}
