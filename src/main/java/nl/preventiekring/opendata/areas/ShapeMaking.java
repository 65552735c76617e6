// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.List;
import nl.preventiekring.opendata.Refusal.Reason;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Makes a multipolygon in degrees of what stands in a file. */
final class ShapeMaking {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final int FEWEST_POINTS = 4;

  private final CoordinateSystem system;

  ShapeMaking(CoordinateSystem system) {
    this.system = system;
  }

  /** Why a shape cannot be used, and the text in the file that shows it. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final String value;

    Unusable(Reason reason, String value) {
      super(reason + " " + value);
      this.reason = reason;
      this.value = value;
    }

    Reason reason() {
      return reason;
    }

    String value() {
      return value;
    }
  }

  MultiPolygon make(RawShape raw) throws Unusable {
    List<Nested> polygons =
        switch (raw.type()) {
          case "Polygon" -> List.of(raw.coordinates());
          case "MultiPolygon" -> parts(raw.coordinates());
          default -> throw new Unusable(Reason.COORDINATES, raw.type());
        };
    if (polygons.isEmpty()) {
      throw new Unusable(Reason.SHAPE_NOT_CLOSED, "");
    }
    Polygon[] made = new Polygon[polygons.size()];
    for (int at = 0; at < made.length; at++) {
      made[at] = polygon(parts(polygons.get(at)));
    }
    return SHAPES.createMultiPolygon(made);
  }

  private Polygon polygon(List<Nested> rings) throws Unusable {
    if (rings.isEmpty()) {
      throw new Unusable(Reason.SHAPE_NOT_CLOSED, "");
    }
    LinearRing boundary = ring(rings.getFirst());
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int at = 0; at < holes.length; at++) {
      holes[at] = ring(rings.get(at + 1));
    }
    return SHAPES.createPolygon(boundary, holes);
  }

  private LinearRing ring(Nested nested) throws Unusable {
    List<Nested> parts = parts(nested);
    Coordinate[] points = new Coordinate[parts.size()];
    for (int at = 0; at < points.length; at++) {
      points[at] = point(parts.get(at));
    }
    boolean closed =
        points.length >= FEWEST_POINTS && points[0].equals2D(points[points.length - 1]);
    if (!closed) {
      throw new Unusable(Reason.SHAPE_NOT_CLOSED, points.length == 0 ? "" : text(points[0]));
    }
    return SHAPES.createLinearRing(points);
  }

  private Coordinate point(Nested nested) throws Unusable {
    if (!(nested instanceof Nested.Point point)) {
      throw new Unusable(Reason.COORDINATES, "");
    }
    if (!system.holds(point.at())) {
      throw new Unusable(Reason.COORDINATES, text(point.at()));
    }
    return system.toDegrees(point.at());
  }

  private static List<Nested> parts(Nested nested) throws Unusable {
    return switch (nested) {
      case Nested.Group group -> group.parts();
      case Nested.Point point -> throw new Unusable(Reason.COORDINATES, text(point.at()));
    };
  }

  static String text(Coordinate point) {
    return point.x + " " + point.y;
  }
}
