// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.publication.model.DotPicture.Mark;
import nl.preventiekring.region.AreaLevel;
import org.junit.jupiter.api.Test;

/** Pictures say without colour what they show. */
class PicturesTest {
  private static final Pattern HERE = Pattern.compile("<circle cx=\"([0-9.]+)\" cy=\"12\" r=\"7\"");
  private static final Spread SPREAD = new Spread(AreaLevel.DISTRICT, 30, 10, 20, 30, 50, false);

  @Test
  void everyHundredIsTenByTenPeople() {
    for (double percent : new double[] {0, 0.4, 17.9, 50, 99.6, 100}) {
      String picture = PeoplePicture.svg(percent, "woorden");
      long dark = people(picture, "#0d5c63");
      assertThat(dark).isEqualTo(Math.round(percent));
      assertThat(dark + people(picture, "#ffffff")).isEqualTo(100);
    }
  }

  /** Each person is a head and a body, in one path for each kind. */
  private static long people(String picture, String fill) {
    return Pattern.compile("<path d=\"([^\"]*)\" fill=\"" + fill + "\"")
            .matcher(picture)
            .results()
            .mapToLong(path -> path.group(1).chars().filter(letter -> letter == 'M').count())
            .sum()
        / 2;
  }

  @Test
  void theDotStandsBetweenLowestAndHighest() {
    assertThat(here(DotPicture.svg(10, List.of(), SPREAD, ""))).isEqualTo(10);
    assertThat(here(DotPicture.svg(30, List.of(), SPREAD, ""))).isEqualTo(120);
    assertThat(here(DotPicture.svg(50, List.of(), SPREAD, ""))).isEqualTo(230);
    assertThat(here(DotPicture.svg(70, List.of(), SPREAD, ""))).isEqualTo(230);
  }

  @Test
  void twoFiguresThatAreNearStandNear() {
    String near = DotPicture.svg(36, List.of(new Mark(Shape.BAR, 37)), null, "");
    String far = DotPicture.svg(10, List.of(new Mark(Shape.BAR, 60)), null, "");

    assertThat(here(near)).isBetween(100.0, 120.0);
    assertThat(here(far)).isEqualTo(10);
  }

  @Test
  void eachLevelAroundHasAFormOfItsOwn() {
    assertThat(
            List.of(
                    AreaLevel.DISTRICT,
                    AreaLevel.MUNICIPALITY,
                    AreaLevel.GGD_REGION,
                    AreaLevel.COUNTRY)
                .stream()
                .map(Shape::of))
        .doesNotHaveDuplicates()
        .doesNotContain(Shape.HERE);
  }

  @Test
  void wordsCannotBreakOutOfThePicture() {
    assertThat(DotPicture.svg(1, List.of(), SPREAD, "\"><script>"))
        .doesNotContain("<script>")
        .contains("&quot;");
  }

  private static double here(String picture) {
    return HERE.matcher(picture)
        .results()
        .map((MatchResult found) -> Double.valueOf(found.group(1)))
        .findFirst()
        .orElseThrow();
  }
}
