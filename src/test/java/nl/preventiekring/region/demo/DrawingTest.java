// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.model.Simplification;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class DrawingTest {
  private static final ExampleAreas AREAS = ExampleAreas.read();
  private static final Map<AreaCode, Geometry> SHAPES = Drawing.of(AREAS);

  /** A length of 1e-9 degrees is a tenth of a millimetre. */
  private static final double TINY = 1e-9;

  @Test
  void everyAreaHasAValidShape() {
    assertThat(SHAPES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            AREAS.drafts().stream().map(draft -> draft.code()).toList());
    assertThat(SHAPES.values())
        .allSatisfy(shape -> assertThat(shape.isValid() && shape.getArea() > 0).isTrue());
  }

  @Test
  void areasOfOneLevelFitWithoutGapOrOverlap() {
    for (AreaLevel level :
        List.of(AreaLevel.NEIGHBOURHOOD, AreaLevel.DISTRICT, AreaLevel.MUNICIPALITY)) {
      Geometry[] shapes = ofLevel(SHAPES, level);
      assertThat(CoverageValidator.isValid(shapes)).as(level.toString()).isTrue();
      double parts = 0;
      for (Geometry shape : shapes) {
        parts += shape.getArea();
      }
      assertThat(parts).isCloseTo(country().getArea(), within(TINY));
    }
  }

  @Test
  void noGapButTheLakeIsLeftWithinTheLand() {
    List<Polygon> holes = new ArrayList<>();
    for (int part = 0; part < country().getNumGeometries(); part++) {
      Polygon land = (Polygon) country().getGeometryN(part);
      for (int hole = 0; hole < land.getNumInteriorRing(); hole++) {
        holes.add(land.getFactory().createPolygon(land.getInteriorRingN(hole)));
      }
    }
    assertThat(holes).hasSize(1);
    assertThat(holes.getFirst().getArea()).isGreaterThan(1e-4);
  }

  @Test
  void largerAreasAreTheUnionOfTheirParts() {
    SHAPES.forEach((code, shape) -> {
      Geometry[] parts =
          SHAPES.entrySet().stream()
              .filter(part -> part.getKey().parentInCode().filter(code::equals).isPresent())
              .map(Map.Entry::getValue)
              .toArray(Geometry[]::new);
      if (parts.length > 0) {
        Geometry union = shape.getFactory().createGeometryCollection(parts).union();
        assertThat(union.symDifference(shape).getArea()).as(code.value()).isLessThan(TINY);
      }
    });
    assertThat(SHAPES.get(AreaCode.of("GG9901")).equalsTopo(country())).isTrue();
  }

  @Test
  void riverAndLakeBelongToNobody() {
    assertThat(isLand(24.0, 4.9)).as("on the river").isFalse();
    assertThat(isLand(19.0, 15.7)).as("in the lake").isFalse();
    assertThat(isLand(15.0, 7.7)).as("in the old town").isTrue();
  }

  /** At kilometres of the sketch. */
  private static boolean isLand(double east, double north) {
    Geometry point = country().getFactory().createPoint(new Coordinate(east, north));
    return Land.draw().contains(point);
  }

  @Test
  void regionLiesInTheOpenNorthSea() {
    Envelope box = country().getEnvelopeInternal();
    // Within what checks take for Dutch coordinates, but west of every Dutch shore.
    assertThat(new Envelope(3.2, 3.9, 52.3, 52.9).contains(box)).isTrue();
  }

  @Test
  void partsStillFitWhenSimplifiedForTheScreen() {
    Map<AreaCode, Geometry> simple = Simplification.of(SHAPES);
    assertThat(CoverageValidator.isValid(ofLevel(simple, AreaLevel.NEIGHBOURHOOD))).isTrue();
  }

  @Test
  void drawingIsTheSameOnEveryComputer() throws Exception {
    assertThat(Drawing.of(ExampleAreas.read())).isEqualTo(SHAPES);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    new TreeMap<>(SHAPES).forEach((code, shape) -> digest.update(text(code, shape)));
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("f084abee0e295e38e50bc987f0ffbf0a15079b817b8c2e7c7cceeb4a392c1695");
  }

  /** To a millionth of a degree, which is seven to eleven centimetres. */
  private static byte[] text(AreaCode code, Geometry shape) {
    StringBuilder text = new StringBuilder(code.value());
    for (Coordinate point : shape.norm().getCoordinates()) {
      text.append(String.format(Locale.ROOT, " %.6f %.6f", point.x, point.y));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Geometry country() {
    return SHAPES.get(AreaCode.COUNTRY);
  }

  private static Geometry[] ofLevel(Map<AreaCode, Geometry> shapes, AreaLevel level) {
    return shapes.entrySet().stream()
        .filter(shape -> shape.getKey().level() == level)
        .map(Map.Entry::getValue)
        .toArray(Geometry[]::new);
  }
}
