// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Moves every point a little, so that straight lines look like ditches, paths and shores. How far a
 * point moves depends on where it is and on nothing else: what touched before touches afterwards,
 * to the last digit.
 */
final class Roughness implements CoordinateFilter {
  /** Wavelength and largest shift in kilometres; together too gentle to fold the plane. */
  private static final double[][] WAVES = {{3.1, 0.32}, {1.1, 0.11}, {0.4, 0.045}};

  private static final long SEED = 0x5A11_7E5A_11F1_C71FL;

  /** The same shape with rough edges. */
  static Geometry on(Geometry shape) {
    Geometry rough = shape.copy();
    rough.apply(new Roughness());
    rough.geometryChanged();
    return rough;
  }

  @Override
  public void filter(Coordinate point) {
    double east = 0;
    double north = 0;
    for (int wave = 0; wave < WAVES.length; wave++) {
      double x = point.x / WAVES[wave][0];
      double y = point.y / WAVES[wave][0];
      east += WAVES[wave][1] * noise(x, y, 2L * wave);
      north += WAVES[wave][1] * noise(x, y, 2L * wave + 1);
    }
    point.x += east;
    point.y += north;
  }

  /** Smooth noise from -1 to 1: random heights at whole numbers, eased between them. */
  private static double noise(double x, double y, long layer) {
    long column = (long) Math.floor(x);
    long row = (long) Math.floor(y);
    double across = ease(x - column);
    double up = ease(y - row);
    double below = mix(height(column, row, layer), height(column + 1, row, layer), across);
    double above = mix(height(column, row + 1, layer), height(column + 1, row + 1, layer), across);
    return mix(below, above, up);
  }

  private static double ease(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double mix(double from, double to, double share) {
    return from + share * (to - from);
  }

  /** Stafford's mixer over the place: the same on every computer. */
  private static double height(long column, long row, long layer) {
    long bits =
        SEED
            + column * 0x9E3779B97F4A7C15L
            + row * 0xC2B2AE3D27D4EB4FL
            + layer * 0x165667B19E3779F9L;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    bits ^= bits >>> 31;
    return (bits >> 11) / (double) (1L << 52);
  }
}
