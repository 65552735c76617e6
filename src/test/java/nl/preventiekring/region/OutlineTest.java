// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class OutlineTest {
  private static Outline outline(String wkt) {
    try {
      return new Outline(AreaCode.of("GM9001"), new WKTReader().read(wkt));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** One degree wide and a half high on the equator, where a degree is as wide as it is high. */
  private static final Outline WITH_HOLE =
      outline(
          """
          POLYGON ((4 -0.25, 5 -0.25, 5 0.25, 4 0.25, 4 -0.25),
                   (4.25 -0.1, 4.25 0.1, 4.75 0.1, 4.25 -0.1))
          """);

  @Test
  void pathDrawsBoundaryAndHole() {
    ViewBox view = ViewBox.fit(WITH_HOLE.box(), 100, 0);
    assertThat(view.attribute()).isEqualTo("0 0 100 50");
    assertThat(WITH_HOLE.path(view)).isEqualTo("M0 50L100 50L100 0L0 0ZM25 35L25 15L75 15Z");
  }

  @Test
  void marginMovesThePath() {
    ViewBox view = ViewBox.fit(WITH_HOLE.box(), 120, 10);
    assertThat(WITH_HOLE.path(view)).startsWith("M10 60L110 60L110 10L10 10Z");
    assertThat(view.height()).isEqualTo(70);
  }

  @Test
  void pointsThatFallTogetherAreDrawnOnce() {
    Outline many = outline("POLYGON ((4 0, 4.00001 0, 5 0, 5 1, 4 0))");
    assertThat(many.path(ViewBox.fit(many.box(), 100, 0))).isEqualTo("M0 100L100 100L100 0Z");
  }

  @Test
  void everyPartOfAMultipolygonIsDrawn() {
    Outline islands = outline("MULTIPOLYGON (((4 0, 5 0, 5 1, 4 0)), ((6 0, 7 0, 7 1, 6 0)))");
    assertThat(islands.path(ViewBox.fit(islands.box(), 90, 0)).split("Z")).hasSize(2);
  }

  @Test
  void widthsShrinkWithTheLatitude() {
    BoundingBox square = new BoundingBox(5, 59.5, 6, 60.5);
    ViewBox view = ViewBox.fit(square, 100, 0);
    assertThat(view.height()).isEqualTo(200);
    assertThat(view.x(5.5)).isCloseTo(50, within(1e-9));
    assertThat(view.y(60)).isCloseTo(100, within(1e-6));
  }

  @Test
  void highAreaStandsInTheMiddleOfALowPicture() {
    BoundingBox high = new BoundingBox(4, -1, 4.5, 1);
    ViewBox view = ViewBox.fit(high, 100, 100, 0);
    assertThat(view.height()).isEqualTo(100);
    assertThat(view.x(4.25)).isCloseTo(50, within(1e-6));
    assertThat(view.y(1)).isCloseTo(0, within(1e-6));
    assertThat(view.y(-1)).isCloseTo(100, within(1e-6));
  }

  @Test
  void boxAroundSeveralHoldsThemAll() {
    Outline other = outline("POLYGON ((6 1, 7 1, 7 2, 6 1))");
    assertThat(BoundingBox.around(List.of(WITH_HOLE, other)))
        .isEqualTo(new BoundingBox(4, -0.25, 7, 2));
    assertThatThrownBy(() -> BoundingBox.around(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void boxThatIsInsideOutIsRefused() {
    assertThatThrownBy(() -> new BoundingBox(5, 52, 4, 53))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BoundingBox(121_000, 487_000, 122_000, 488_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
