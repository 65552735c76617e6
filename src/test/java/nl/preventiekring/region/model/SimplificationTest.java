// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.preventiekring.region.AreaCode;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SimplificationTest {
  private static final AreaCode WEST = AreaCode.of("GM9001");
  private static final AreaCode EAST = AreaCode.of("GM9002");
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** Two squares of 0.1 degree whose common side wiggles by a millionth of a degree. */
  private static Map<AreaCode, Geometry> neighbours() {
    Map<AreaCode, Geometry> shapes = new LinkedHashMap<>();
    shapes.put(WEST, square(5.0));
    shapes.put(EAST, square(5.2));
    return shapes;
  }

  /** From the common side at 5.1 to the far side. */
  private static Geometry square(double farSide) {
    Coordinate[] points = new Coordinate[104];
    for (int at = 0; at <= 100; at++) {
      points[at] = new Coordinate(5.1 + at % 2 * 1e-6, 52.0 + at * 0.001);
    }
    points[101] = new Coordinate(farSide, 52.1);
    points[102] = new Coordinate(farSide, 52.0);
    points[103] = points[0];
    return SHAPES.createPolygon(points);
  }

  @Test
  void cornersThatNobodySeesAreLeftOut() {
    Geometry simple = shape(Simplification.of(neighbours()), WEST);
    assertThat(simple.getNumPoints()).isLessThan(10);
    assertThat(simple.getArea()).isCloseTo(0.01, within(1e-5));
  }

  @Test
  void neighboursKeepTouchingWithoutOverlap() {
    Map<AreaCode, Geometry> simple = Simplification.of(neighbours());
    Geometry west = shape(simple, WEST);
    Geometry east = shape(simple, EAST);
    assertThat(west.intersection(east).getArea()).isZero();
    assertThat(west.union(east).getArea())
        .isCloseTo(west.getArea() + east.getArea(), within(1e-12));
    assertThat(west.union(east).getNumGeometries()).isEqualTo(1);
  }

  @Test
  void shapeThatCrossesItselfIsRepaired() {
    Geometry bowTie =
        SHAPES.createPolygon(
            new Coordinate[] {
              new Coordinate(5, 52),
              new Coordinate(5.1, 52.1),
              new Coordinate(5.1, 52),
              new Coordinate(5, 52.1),
              new Coordinate(5, 52)
            });
    Geometry simple = shape(Simplification.of(Map.of(WEST, bowTie)), WEST);
    assertThat(simple.isValid()).isTrue();
    assertThat(simple.isEmpty()).isFalse();
  }

  @Test
  void orderOfTheAreasStays() {
    assertThat(Simplification.of(neighbours()).keySet()).containsExactly(WEST, EAST);
    assertThat(Simplification.of(Map.of())).isEmpty();
  }

  private static Geometry shape(Map<AreaCode, Geometry> shapes, AreaCode code) {
    Geometry shape = shapes.get(code);
    if (shape == null) {
      throw new AssertionError("no shape of " + code);
    }
    return shape;
  }
}
