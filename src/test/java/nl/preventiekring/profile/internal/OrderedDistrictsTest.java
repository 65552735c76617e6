// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.preventiekring.profile.DistrictInequality;
import nl.preventiekring.profile.DistrictInequality.Found;
import nl.preventiekring.profile.DistrictInequality.Line;
import nl.preventiekring.profile.DistrictInequality.None;
import nl.preventiekring.profile.DistrictInequality.Row;
import nl.preventiekring.profile.DistrictInequality.Why;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

/** Districts with as many adults each; the better off, the less lonely. */
class OrderedDistrictsTest {
  private final ExampleCountry country = new ExampleCountry();

  private void fill(int districts, double... scores) {
    country.districts(districts);
    country.figure("adults", "T0", 2020, "18+", ExampleCountry.ofDistricts(same(districts, 500)));
    if (scores.length > 0) {
      country.figure("ses-woa", "T0", 2020, "0+", ExampleCountry.ofDistricts(scores));
    }
  }

  private static double[] same(int districts, double number) {
    double[] all = new double[districts];
    Arrays.fill(all, number);
    return all;
  }

  private void lonely(String cells, String lower, String upper) {
    country.figureWithMargin(
        "lonely", cells + " GM0003 35", lower + " GM0003 34", upper + " GM0003 36");
  }

  private DistrictInequality find() {
    return country
        .inequalities()
        .find(country.profiles().profile(country.id("GM0003"), AgeBand.ADULTS));
  }

  /** At places 1/12, 3/12 and on the figures fall by 10: from 65 at the one end to 5. */
  @Test
  void lineRunsFromTheLeastToTheMostWellOff() {
    fill(6, 0.3, -0.5, 0.1, -0.2, 0.6, 0.4);
    lonely(
        ExampleCountry.ofDistricts(30, 60, 40, 50, 10, 20),
        ExampleCountry.ofDistricts(29, 59, 39, 49, 9, 19),
        ExampleCountry.ofDistricts(31, 61, 41, 51, 11, 21));
    Found found = (Found) find();
    assertThat(found.districts().getFirst().district().code().value()).isEqualTo("WK000302");
    Row row = found.rows().getFirst();
    Line line = row.line().orElseThrow();
    assertThat(line.start()).isCloseTo(65, within(1e-9));
    assertThat(line.end()).isCloseTo(5, within(1e-9));
    assertThat(line.ratio()).isCloseTo(5 / 65.0, within(1e-9));
    assertThat(line.difference().lower()).isLessThan(-60);
    assertThat(line.difference().upper()).isBetween(-60.0, -57.0);
    assertThat(line.clear()).isTrue();
    assertThat(line.bent()).isFalse();
    assertThat(row.points())
        .extracting(point -> point.figure().value())
        .containsExactly(60.0, 50.0, 40.0, 30.0, 20.0, 10.0);
    assertThat(row.points().getFirst().place()).isCloseTo(1 / 12.0, within(1e-12));
  }

  @Test
  void fourDistrictsHaveAGapOnly() {
    fill(4, 0.3, -0.5, 0.1, -0.2);
    lonely(
        ExampleCountry.ofDistricts(10, 40, 20, 30),
        ExampleCountry.ofDistricts(9, 39, 19, 29),
        ExampleCountry.ofDistricts(11, 41, 21, 31));
    Row row = ((Found) find()).rows().getFirst();
    assertThat(row.line()).isEmpty();
    assertThat(((Judged) row.gap()).difference()).isCloseTo(-30, within(1e-9));
  }

  @Test
  void districtWithoutFigureIsLeftOut() {
    fill(6, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
    lonely(
        "WK000301 suppressed WK000302 50 WK000303 40 WK000304 30 WK000305 20 WK000306 10",
        "WK000302 49 WK000303 39 WK000304 29 WK000305 19 WK000306 9",
        "WK000302 51 WK000303 41 WK000304 31 WK000305 21 WK000306 11");
    Row row = ((Found) find()).rows().getFirst();
    assertThat(row.points()).hasSize(5);
    assertThat(row.line()).isPresent();
  }

  @Test
  void figuresWithoutMarginsAreLeftOut() {
    fill(6, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
    country.figure("lonely", "T1", 2020, "18+", ExampleCountry.ofDistricts(same(6, 30)));
    assertThat(((Found) find()).rows()).isEmpty();
  }

  @Test
  void withoutScoresThereIsNoOrder() {
    fill(6);
    assertThat(find()).isEqualTo(new None(Why.SCORES));
  }

  @Test
  void areaWithoutDistrictsHasNoInequality() {
    assertThat(
            country
                .inequalities()
                .find(country.profiles().profile(country.id("GM0002"), AgeBand.ADULTS)))
        .isEqualTo(new None(Why.DISTRICTS));
    assertThat(
            country
                .inequalities()
                .find(country.profiles().profile(country.id("WK000101"), AgeBand.ADULTS)))
        .isEqualTo(new None(Why.DISTRICTS));
  }
}
