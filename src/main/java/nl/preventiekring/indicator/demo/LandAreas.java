// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Outline;
import org.locationtech.jts.geom.Geometry;

/** How much land lies within boundaries. */
final class LandAreas {
  private static final double METRES_PER_LATITUDE = 111_200;
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  private LandAreas() {}

  /** Whole hectares, at least one. */
  static Map<AreaCode, Integer> hectares(Map<AreaCode, Outline> outlines) {
    Map<AreaCode, Integer> hectares = new LinkedHashMap<>();
    outlines.forEach((code, outline) -> hectares.put(code, hectares(outline.shape())));
    return hectares;
  }

  /** For shapes of some kilometres, where the earth is flat enough. */
  private static int hectares(Geometry shape) {
    double latitude = shape.getEnvelopeInternal().centre().y;
    double metresPerLongitude =
        METRES_PER_LATITUDE * StrictMath.cos(StrictMath.toRadians(latitude));
    double squareMetres = shape.getArea() * METRES_PER_LATITUDE * metresPerLongitude;
    return (int) Math.max(1, Math.round(squareMetres / SQUARE_METRES_PER_HECTARE));
  }
}
