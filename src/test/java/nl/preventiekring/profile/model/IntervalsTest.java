// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static nl.preventiekring.profile.model.Confidence.NINETY_FIVE;
import static nl.preventiekring.profile.model.Confidence.NINETY_NINE_POINT_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the test vectors of PHEindicatormethods and Fingertips. */
class IntervalsTest {
  @ParameterizedTest
  @CsvSource({
    "65, 100, NINETY_FIVE, 0.5525444329688797, 0.7363575175690247",
    "65, 100, NINETY_NINE_POINT_EIGHT, 0.4954946574070431, 0.7783540614089697",
    "1, 100, NINETY_FIVE, 0.0017674320641406511, 0.054486196178705294",
    "5, 100, NINETY_FIVE, 0.0215436792, 0.1117504692",
    "20, 100, NINETY_FIVE, 0.1333669333, 0.2888291656",
    "222, 3215, NINETY_FIVE, 0.0607916904, 0.0783395668",
    "999, 3456, NINETY_FIVE, 0.2741895108, 0.3044038966"
  })
  void wilson(double events, double people, Confidence confidence, double lower, double upper) {
    Interval interval = Intervals.wilson(events, people, confidence);
    assertThat(interval.lower()).isCloseTo(lower, within(5e-11));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-11));
  }

  @ParameterizedTest
  @CsvSource({
    "65, NINETY_FIVE, 50.163187710459, 82.849138545940",
    "65, NINETY_NINE_POINT_EIGHT, 42.880261471480, 94.000290844318",
    "1, NINETY_FIVE, 0.0253178080, 5.5716433909",
    "20, NINETY_FIVE, 12.2114288349, 30.8898803692"
  })
  void countIsExactBelowTenAndByarFromTen(
      double count, Confidence confidence, double lower, double upper) {
    Interval interval = Intervals.count(count, confidence);
    assertThat(interval.lower()).isCloseTo(lower, within(1e-10));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-10));
  }

  @Test
  void countOfNobodyStartsAtZero() {
    Interval interval = Intervals.count(0, NINETY_FIVE);
    assertThat(interval.lower()).isZero();
    assertThat(interval.upper()).isCloseTo(-Math.log(0.025), within(1e-12));
  }

  @Test
  void meanHasStudentsInterval() {
    // t for 3 degrees of freedom at 97.5 %: 3.182446; sd 1.290994 / sqrt 4
    Interval interval = Intervals.mean(new double[] {1, 2, 3, 4}, NINETY_FIVE);
    assertThat(interval.lower()).isCloseTo(2.5 - 3.182446305 * 0.6454972244, within(1e-9));
    assertThat(interval.upper()).isCloseTo(2.5 + 3.182446305 * 0.6454972244, within(1e-9));
  }

  /** Where low is good, 7.7 % lies below the funnel, 9.9 % in it and 12.5 % above. */
  @ParameterizedTest
  @CsvSource({"7.70658, 5930, -1", "9.89881, 2273, 0", "12.47465, 1972, 1"})
  void funnelOfFingertips(double percentage, double people, int side) {
    for (Confidence confidence : Confidence.values()) {
      Interval limits = Intervals.funnel(0.0896111, people, confidence);
      double share = percentage / 100;
      int found = share < limits.lower() ? -1 : share > limits.upper() ? 1 : 0;
      assertThat(found).as(confidence.name()).isEqualTo(side);
    }
  }

  /** A region's 17 % beside the country's 14 %: different from 514 children on. */
  @Test
  void seventeenPercentIsAboveFourteenFromFiveHundredAndFourteenOn() {
    assertThat(Intervals.wilson(0.17 * 513, 513, NINETY_FIVE).lower()).isLessThan(0.14);
    assertThat(Intervals.wilson(0.17 * 514, 514, NINETY_FIVE).lower()).isGreaterThan(0.14);
  }

  @Property
  void wilsonHoldsTheShareAndNarrowsWithPeople(
      @ForAll @IntRange(min = 1, max = 5000) int people, @ForAll @IntRange(max = 5000) int events) {
    double some = Math.min(events, people);
    Interval interval = Intervals.wilson(some, people, NINETY_FIVE);
    Interval larger = Intervals.wilson(4 * some, 4.0 * people, NINETY_FIVE);
    assertThat(interval.lower()).isBetween(0.0, some / people + 1e-12);
    assertThat(interval.upper()).isBetween(some / people - 1e-12, 1.0);
    assertThat(larger.upper() - larger.lower()).isLessThan(interval.upper() - interval.lower());
  }

  @Test
  void moreEventsThanPeopleAreNoShare() {
    assertThatThrownBy(() -> Intervals.wilson(5, 4, NINETY_FIVE))
        .hasMessage("5.0 of 4.0 is no share");
    assertThatThrownBy(() -> Intervals.wilson(0, 0, NINETY_NINE_POINT_EIGHT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
