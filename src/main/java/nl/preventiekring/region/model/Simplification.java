// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Makes boundaries light enough for the screen. Shapes of one level are simplified as one coverage
 * (Visvalingam-Whyatt per shared edge), so that what two neighbours share stays shared and no shape
 * vanishes or crosses another.
 *
 * <p>The tolerance is about one pixel of the map on which the level is usually drawn: a
 * neighbourhood on a map of its municipality, a municipality on one of its GGD region.
 */
public final class Simplification {
  private static final double METRES_PER_LATITUDE = 111_200;

  private Simplification() {}

  /** Tolerance in metres: corners that enclose less than its square are left out. */
  static double toleranceMetres(AreaLevel level) {
    return switch (level) {
      case NEIGHBOURHOOD, CUSTOM -> 8;
      case DISTRICT -> 15;
      case MUNICIPALITY -> 40;
      case GGD_REGION, PROVINCE, COUNTRY -> 150;
    };
  }

  /**
   * The same areas, in the same order, with fewer corners.
   *
   * @param shapes polygons or multipolygons in degrees
   */
  public static Map<AreaCode, Geometry> of(Map<AreaCode, Geometry> shapes) {
    Map<AreaCode, Geometry> simple = new LinkedHashMap<>(shapes);
    shapes.entrySet().stream()
        .collect(Collectors.groupingBy(entry -> entry.getKey().level()))
        .forEach((level, coverage) -> simplify(level, coverage, simple));
    return simple;
  }

  private static void simplify(
      AreaLevel level, List<Map.Entry<AreaCode, Geometry>> shapes, Map<AreaCode, Geometry> simple) {
    double latitude = shapes.getFirst().getValue().getEnvelopeInternal().centre().y;
    double metresPerLongitude = METRES_PER_LATITUDE * Math.cos(Math.toRadians(latitude));
    var toMetres = AffineTransformation.scaleInstance(metresPerLongitude, METRES_PER_LATITUDE);
    var toDegrees =
        AffineTransformation.scaleInstance(1 / metresPerLongitude, 1 / METRES_PER_LATITUDE);
    Geometry[] coverage =
        shapes.stream()
            .map(entry -> toMetres.transform(valid(entry.getValue())))
            .toArray(Geometry[]::new);
    Geometry[] lighter = CoverageSimplifier.simplify(coverage, toleranceMetres(level));
    for (int at = 0; at < lighter.length; at++) {
      simple.put(shapes.get(at).getKey(), toDegrees.transform(lighter[at]));
    }
  }

  private static Geometry valid(Geometry shape) {
    return shape.isValid() ? shape : GeometryFixer.fix(shape);
  }
}
