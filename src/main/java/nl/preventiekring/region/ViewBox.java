// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

/**
 * The plane of one map: all outlines of the map are drawn in the same view box, so that they fit on
 * each other.
 *
 * <p>The projection is equirectangular: x is longitude times the cosine of the box's middle
 * latitude, y is latitude. Over the whole of the Netherlands (2.8 degrees of latitude) widths are
 * at most 3.3% off at the edges, over one municipality less than 0.3%; distances are never read
 * from these maps.
 *
 * @param box what the map shows
 * @param width of the view box in SVG user units, margins included
 * @param height likewise
 * @param margin free space on each side in SVG user units
 */
public record ViewBox(BoundingBox box, int width, int height, int margin) {
  /** A view box of this width around a box, as high as the box asks for. */
  public static ViewBox fit(BoundingBox box, int width, int margin) {
    if (margin < 0 || width <= 2 * margin) {
      throw new IllegalArgumentException("no room: width " + width + ", margin " + margin);
    }
    double scale = (width - 2 * margin) / Math.max(spanX(box), 1e-9);
    int height = (int) Math.ceil((box.north() - box.south()) * scale) + 2 * margin;
    return new ViewBox(box, width, Math.max(height, 1), margin);
  }

  /**
   * A view box of this width that is not higher than given; what is narrower stands in the middle.
   */
  public static ViewBox fit(BoundingBox box, int width, int maxHeight, int margin) {
    ViewBox wide = fit(box, width, margin);
    if (wide.height <= maxHeight) {
      return wide;
    }
    double degreesPerUnit = (box.north() - box.south()) / (maxHeight - 2.0 * margin);
    double missing = ((width - 2.0 * margin) * degreesPerUnit - spanX(box)) / cosine(box) / 2;
    BoundingBox wider =
        new BoundingBox(
            Math.max(-180, box.west() - missing),
            box.south(),
            Math.min(180, box.east() + missing),
            box.north());
    return new ViewBox(wider, width, maxHeight, margin);
  }

  /** Horizontal place of a longitude in SVG user units. */
  public double x(double longitude) {
    return margin + (longitude - box.west()) * cosine(box) * unitsPerDegree();
  }

  /** Vertical place of a latitude in SVG user units, downwards. */
  public double y(double latitude) {
    return margin + (box.north() - latitude) * unitsPerDegree();
  }

  /** The value of the attribute {@code viewBox}. */
  public String attribute() {
    return "0 0 " + width + " " + height;
  }

  private double unitsPerDegree() {
    return (width - 2.0 * margin) / Math.max(spanX(box), 1e-9);
  }

  private static double spanX(BoundingBox box) {
    return (box.east() - box.west()) * cosine(box);
  }

  private static double cosine(BoundingBox box) {
    return Math.cos(Math.toRadians(box.middleLatitude()));
  }
}
