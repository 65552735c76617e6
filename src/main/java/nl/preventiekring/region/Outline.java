// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The boundary of an area, simplified for the screen.
 *
 * @param shape polygon or multipolygon, longitude and latitude in degrees WGS84; not to be changed
 */
public record Outline(AreaCode code, Geometry shape) {

  public BoundingBox box() {
    Envelope envelope = shape.getEnvelopeInternal();
    return new BoundingBox(
        envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
  }

  /**
   * The value of the attribute {@code d} of an SVG path in the view box, in tenths of a user unit.
   * Holes are right under both fill rules where {@code fill-rule="evenodd"} is set.
   */
  public String path(ViewBox view) {
    StringBuilder path = new StringBuilder();
    for (int part = 0; part < shape.getNumGeometries(); part++) {
      Polygon polygon = (Polygon) shape.getGeometryN(part);
      addRing(polygon.getExteriorRing(), view, path);
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        addRing(polygon.getInteriorRingN(hole), view, path);
      }
    }
    return path.toString();
  }

  private static void addRing(LinearRing ring, ViewBox view, StringBuilder path) {
    Coordinate[] points = ring.getCoordinates();
    String last = "";
    // The last point repeats the first; "Z" draws that side.
    for (Coordinate point : Arrays.copyOf(points, Math.max(0, points.length - 1))) {
      String here = tenths(view.x(point.x)) + " " + tenths(view.y(point.y));
      if (!here.equals(last)) {
        path.append(last.isEmpty() ? 'M' : 'L').append(here);
        last = here;
      }
    }
    path.append(last.isEmpty() ? "" : "Z");
  }

  private static String tenths(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return rest == 0 ? sign + whole : sign + whole + "." + rest;
  }
}
