// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The two systems in which Dutch boundaries come. Which one a file uses is told by the numbers: no
 * point of the Netherlands fits both.
 */
enum CoordinateSystem {
  /** Longitude and latitude in degrees (WGS84, CRS84, ETRS89); what GeoJSON is in by itself. */
  DEGREES(new Envelope(3.2, 7.3, 50.7, 53.7)) {
    @Override
    Coordinate toDegrees(Coordinate point) {
      return point;
    }
  },

  /** RD New in metres, with the limits between which the grid is defined. */
  RD_NEW(new Envelope(-7_000, 300_000, 289_000, 629_000)) {
    @Override
    Coordinate toDegrees(Coordinate point) {
      return RdNew.toDegrees(point);
    }
  };

  private final Envelope limits;

  CoordinateSystem(Envelope limits) {
    this.limits = limits;
  }

  abstract Coordinate toDegrees(Coordinate point);

  boolean holds(Coordinate point) {
    return limits.contains(point);
  }

  /** The system that a point fits. */
  static Optional<CoordinateSystem> of(Coordinate point) {
    for (CoordinateSystem system : values()) {
      if (system.holds(point)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  /** Whether a point is in degrees with latitude first, as some services deliver it. */
  static boolean isLatitudeFirst(Coordinate point) {
    return DEGREES.holds(new Coordinate(point.y, point.x));
  }

  /** The system that a file declares by name; empty for any other than these two. */
  static Optional<CoordinateSystem> declared(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.endsWith("CRS84") || upper.matches(".*EPSG\\b.*\\b(4326|4258)")) {
      return Optional.of(DEGREES);
    }
    return upper.matches(".*EPSG\\b.*\\b28992") ? Optional.of(RD_NEW) : Optional.empty();
  }

  @Override
  public String toString() {
    return this == DEGREES ? "CRS84" : "EPSG:28992";
  }
}
