// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * The boundaries of all areas of the demonstration region, in degrees. Its south-west corner lies
 * in the North Sea, some eighty kilometres off the coast of Holland: within the box that checks
 * expect of Dutch coordinates, but where nobody lives.
 */
final class Drawing {
  static final double WEST = 3.25;
  static final double SOUTH = 52.50;

  private static final double KILOMETRES_PER_LATITUDE = 111.2;

  /** Cosine of the latitude of the middle of the drawing, 52.6 degrees; the same everywhere. */
  private static final double COSINE = 0.6074;

  private static final AffineTransformation TO_DEGREES =
      AffineTransformation.scaleInstance(
              1 / (KILOMETRES_PER_LATITUDE * COSINE), 1 / KILOMETRES_PER_LATITUDE)
          .translate(WEST, SOUTH);

  private Drawing() {}

  /** A shape for every area of the file; larger areas are exactly the union of their parts. */
  static Map<AreaCode, Geometry> of(ExampleAreas areas) {
    Map<AreaCode, Geometry> neighbourhoods = new LinkedHashMap<>();
    Parcels.divide(Land.draw(), areas.places())
        .forEach(
            (code, shape) -> neighbourhoods.put(code, TO_DEGREES.transform(Roughness.on(shape))));
    Map<AreaCode, Geometry> districts = union(neighbourhoods, Drawing::parent);
    Map<AreaCode, Geometry> municipalities = union(districts, Drawing::parent);
    Map<AreaCode, Geometry> all = new LinkedHashMap<>();
    areas.drafts().stream()
        .filter(draft -> draft.code().level().compareTo(AreaLevel.MUNICIPALITY) < 0)
        .forEach(draft -> all.putAll(union(municipalities, _ -> draft.code())));
    all.putAll(municipalities);
    all.putAll(districts);
    all.putAll(neighbourhoods);
    return all;
  }

  private static AreaCode parent(AreaCode code) {
    return code.parentInCode().orElseThrow();
  }

  private static Map<AreaCode, Geometry> union(
      Map<AreaCode, Geometry> parts, Function<AreaCode, AreaCode> whole) {
    Map<AreaCode, List<Geometry>> grouped =
        parts.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    part -> whole.apply(part.getKey()),
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    Map<AreaCode, Geometry> wholes = new LinkedHashMap<>();
    grouped.forEach((code, shapes) -> wholes.put(code, union(shapes)));
    return wholes;
  }

  private static Geometry union(Collection<Geometry> shapes) {
    return CoverageUnion.union(shapes.toArray(Geometry[]::new)).norm();
  }
}
