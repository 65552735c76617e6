// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.List;
import java.util.Optional;

/** All areas of one division, immutable and in memory. */
public interface AreaTree {
  Division division();

  /** How many areas; ordinals run from 0 to size - 1. */
  int size();

  Area at(int ordinal);

  Optional<Area> find(AreaCode code);

  /** Throws {@link AreaNotFound}. */
  Area get(AreaCode code);

  /**
   * Direct children in the tree country - municipality - district - neighbourhood, by name with
   * numbers in their natural order.
   */
  List<Area> children(Area area);

  /** Municipalities of a GGD region or province; empty for other levels. */
  List<Area> members(Area region);

  /** The municipality that an area is or lies in; empty for country, province and GGD region. */
  Optional<Area> municipalityOf(Area area);

  Optional<Area> country();
}
