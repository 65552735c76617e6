// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Slice;

/** Front door to the figures of all areas of a division compared at once, as a map shows them. */
public interface Comparisons {
  /**
   * Worked out when first asked for and kept for a while; says of each area exactly what its own
   * {@link Profile} says.
   *
   * @param cube that the slice is of; its former periods are looked up there
   */
  SliceComparison compare(FigureCube cube, Slice slice);
}
