// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import nl.preventiekring.region.Area;

/** The areas of the same level and division that an area is most like, or why there are none. */
public sealed interface AreasAlike {
  /**
   * @param nearest 5 to 15, the most similar first
   * @param traits by which they were found, at least three
   * @param farFromAll whether the most similar one is still farther than it is for 95 of 100 areas:
   *     there is no good comparison then
   */
  record Found(List<Alike> nearest, List<StructureTrait> traits, boolean farFromAll)
      implements AreasAlike {}

  record None(Why why) implements AreasAlike {}

  /**
   * @param distance 0 for the same; average step in standard deviations of a trait
   * @param differences by all traits, the largest first
   */
  record Alike(Area area, double distance, List<Difference> differences) {}

  /**
   * @param steps how far the other lies above (or, below 0, under) this area, in standard
   *     deviations
   */
  record Difference(StructureTrait trait, double own, double theirs, double steps) {}

  /** Why there are no similar areas. */
  enum Why {
    /** Only municipalities, districts and neighbourhoods have similar areas. */
    LEVEL,
    /** Fewer than three traits of the area are known. */
    FEW_TRAITS,
    /** Among so few areas the nearest would not be like it at all. */
    FEW_AREAS
  }
}
