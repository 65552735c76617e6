// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.VariableBuffer;

/** The land of the region in kilometres: what was sketched, rounded off, without its waters. */
final class Land {
  private static final int ROUNDS = 2;

  private final GeometryFactory factory = new GeometryFactory();
  private final List<String[]> lines = Sheet.read("land.csv");

  static Geometry draw() {
    Land land = new Land();
    return land.ring("land")
        .union(land.ring("sternplaat"))
        .difference(land.ring("lake"))
        .difference(land.river());
  }

  private Geometry ring(String shape) {
    List<Coordinate> corners = corners(shape);
    corners.add(corners.getFirst());
    for (int round = 0; round < ROUNDS; round++) {
      corners = cutCorners(corners);
      corners.add(corners.getFirst());
    }
    return factory.createPolygon(corners.toArray(Coordinate[]::new));
  }

  /** Widths grow steadily between the corners of the sketch. */
  private Geometry river() {
    List<Coordinate> course = corners("river");
    for (int round = 0; round < ROUNDS; round++) {
      List<Coordinate> rounder = cutCorners(course);
      rounder.addFirst(course.getFirst());
      rounder.addLast(course.getLast());
      course = rounder;
    }
    double[] widths = course.stream().mapToDouble(Coordinate::getZ).toArray();
    return VariableBuffer.buffer(
        factory.createLineString(course.toArray(Coordinate[]::new)), widths);
  }

  /** The third coordinate is the width, where there is one. */
  private List<Coordinate> corners(String shape) {
    List<Coordinate> corners = new ArrayList<>();
    for (String[] line : lines) {
      if (line[0].equals(shape)) {
        double width = line.length > 3 ? Double.parseDouble(line[3]) : 0;
        corners.add(
            new Coordinate(Double.parseDouble(line[1]), Double.parseDouble(line[2]), width));
      }
    }
    return corners;
  }

  /** Chaikin: each side keeps its middle half. */
  private static List<Coordinate> cutCorners(List<Coordinate> line) {
    List<Coordinate> rounder = new ArrayList<>();
    for (int at = 1; at < line.size(); at++) {
      rounder.add(between(line.get(at - 1), line.get(at), 0.25));
      rounder.add(between(line.get(at - 1), line.get(at), 0.75));
    }
    return rounder;
  }

  private static Coordinate between(Coordinate from, Coordinate to, double share) {
    return new Coordinate(
        from.x + share * (to.x - from.x),
        from.y + share * (to.y - from.y),
        from.z + share * (to.z - from.z));
  }
}
