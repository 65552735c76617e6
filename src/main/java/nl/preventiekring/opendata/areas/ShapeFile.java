// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import org.locationtech.jts.geom.Geometry;

/**
 * What a file with boundaries tells. The line of a refusal is the number of the shape in the file.
 *
 * @param year of the division, where the file or its name tells it
 * @param shapes in the order of the file, each code once
 * @param skipped shapes that are no area of the statistics: water, abroad, without a name
 * @param refusals shapes that were left out because something is wrong with them
 */
public record ShapeFile(
    Optional<Integer> year, List<Shape> shapes, List<Refusal> skipped, List<Refusal> refusals) {
  public ShapeFile {
    shapes = List.copyOf(shapes);
    skipped = List.copyOf(skipped);
    refusals = List.copyOf(refusals);
  }

  /** The areas that have a shape, with their names. */
  public List<AreaDraft> areas() {
    return shapes.stream()
        .map(shape -> new AreaDraft(shape.code(), shape.name(), Optional.empty(), Optional.empty()))
        .toList();
  }

  /** The boundaries as {@link nl.preventiekring.region.Boundaries} takes them. */
  public Map<AreaCode, Geometry> boundaries() {
    Map<AreaCode, Geometry> boundaries = new LinkedHashMap<>();
    shapes.forEach(shape -> boundaries.put(shape.code(), shape.geometry()));
    return boundaries;
  }
}
