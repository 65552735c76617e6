// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.region.Area;

/**
 * The areas of a map.
 *
 * @param looks of every area, for the counts of the legend
 * @param lines the areas to draw and to list, in the order of the table
 */
record MapLines(List<MapLook> looks, List<One> lines) {
  record One(Area area, MapLook look, MapPage.Line printed) {}
}
