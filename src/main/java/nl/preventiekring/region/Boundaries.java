// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Front door to the boundaries of areas. An area without a boundary is an area like any other. */
public interface Boundaries {
  /**
   * Simplifies shapes for the screen and keeps them in place of what was kept for these areas.
   * Shapes of one level are simplified together, so that neighbours keep touching: give all shapes
   * of a file in one call. Joins the transaction of the caller, or runs in its own.
   *
   * @param shapes polygons or multipolygons, longitude and latitude in degrees WGS84
   * @throws AreaNotFound where the division does not hold an area
   */
  void store(Division division, Map<AreaCode, Geometry> shapes);

  /**
   * The outlines of those of these areas that have one, in the order of the codes; one statement.
   */
  Map<AreaCode, Outline> find(Division division, Collection<AreaCode> codes);

  /** The outlines of these areas of one division; those without a boundary are left out. */
  default Map<AreaCode, Outline> find(List<Area> areas) {
    return areas.isEmpty()
        ? Map.of()
        : find(areas.getFirst().division(), areas.stream().map(Area::code).toList());
  }
}
