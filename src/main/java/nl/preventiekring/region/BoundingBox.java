// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Collection;

/** A rectangle on the earth; all four in degrees of WGS84. */
public record BoundingBox(double west, double south, double east, double north) {
  public BoundingBox {
    boolean onEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
    if (!onEarth || !(west <= east) || !(south <= north)) {
      throw new IllegalArgumentException(
          "not a bounding box: " + west + " " + south + " " + east + " " + north);
    }
  }

  /** The smallest box around both. */
  public BoundingBox union(BoundingBox other) {
    return new BoundingBox(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  /** The smallest box around all; throws IllegalArgumentException where there is none. */
  public static BoundingBox around(Collection<Outline> outlines) {
    return outlines.stream()
        .map(Outline::box)
        .reduce(BoundingBox::union)
        .orElseThrow(() -> new IllegalArgumentException("no outline to draw a box around"));
  }

  double middleLatitude() {
    return (south + north) / 2;
  }
}
