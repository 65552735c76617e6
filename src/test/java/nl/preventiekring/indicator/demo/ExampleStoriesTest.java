// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.preventiekring.region.AreaCode;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the figures hang together as they do in the Netherlands, and that there is news in them. */
class ExampleStoriesTest {
  @ParameterizedTest
  @CsvSource({
    "good-perceived-health, 0.7",
    "control-over-own-life, 0.7",
    "weekly-sport, 0.7",
    "volunteering, 0.4",
    "smoking, -0.7",
    "obesity, -0.6",
    "loneliness, -0.5",
    "anxiety-or-depression-high-risk, -0.7",
    "trouble-making-ends-meet, -0.9",
    "physical-limitation, -0.5",
  })
  void healthGoesWithIncome(String indicator, double expected) {
    double found =
        Example.correlation(
            Example.slice("standardised-household-income", 2024, AgeBand.EVERYBODY),
            Example.slice(indicator, 2024, AgeBand.ADULTS));
    if (expected > 0) {
      assertThat(found).isBetween(expected, 1.0);
    } else {
      assertThat(found).isBetween(-1.0, expected);
    }
  }

  @Test
  void drinkingIsAboutTheSameForRichAndPoor() {
    double found =
        Example.correlation(
            Example.slice("standardised-household-income", 2024, AgeBand.EVERYBODY),
            Example.slice("heavy-drinking", 2024, AgeBand.ADULTS));
    assertThat(Math.abs(found)).isLessThan(0.5);
  }

  @Test
  void villagesAreCloserKnitThanTowns() {
    assertThat(number("volunteering", "GM9003")).isGreaterThan(number("volunteering", "GM9001"));
    assertThat(number("loneliness", "GM9003")).isLessThan(number("loneliness", "GM9001"));
    assertThat(number("neighbour-noise", "GM9003")).isLessThan(number("neighbour-noise", "GM9001"));
  }

  private static int number(String indicator, String area) {
    return Example.number(indicator, 2024, AgeBand.ADULTS, area);
  }

  @ParameterizedTest
  @CsvSource({
    "obesity, overweight",
    "strong-loneliness, loneliness",
    "severely-limited-by-health, limited-by-health",
    "anxiety-or-depression-high-risk, anxiety-or-depression-moderate-risk",
    "moving-limitation, physical-limitation",
  })
  void theSevereIsRarerThanTheWholeEverywhere(String severe, String whole) {
    for (AgeBand ages : new AgeBand[] {AgeBand.ADULTS_UNDER_65, AgeBand.SENIORS, AgeBand.ADULTS}) {
      for (int year : new int[] {2020, 2022, 2024}) {
        ExampleSlice small = Example.slice(severe, year, ages);
        ExampleSlice large = Example.slice(whole, year, ages);
        small
            .values()
            .forEach((area, value) -> {
              if (Example.isFigure(value)) {
                assertThat(value).as(area.value()).isLessThan(large.values().get(area));
              }
            });
      }
    }
  }

  @Test
  void weightsMakeAHundredPercent() {
    for (AreaCode area : Example.NEIGHBOURHOODS) {
      int under = Example.number("underweight", 2022, AgeBand.ADULTS, area.value());
      if (Example.isFigure(under)) {
        int sum =
            under
                + Example.number("healthy-weight", 2022, AgeBand.ADULTS, area.value())
                + Example.number("overweight", 2022, AgeBand.ADULTS, area.value());
        // Three roundings of the mix of two ages.
        assertThat(sum).as(area.value()).isBetween(999, 1001);
      }
    }
  }

  @Test
  void smokingGoesDownEverywhere() {
    ExampleSlice first = Example.slice("smoking", 2012, AgeBand.ADULTS);
    ExampleSlice last = Example.slice("smoking", 2024, AgeBand.ADULTS);
    last.values()
        .forEach((area, value) -> {
          if (Example.isFigure(value) && Example.isFigure(first.values().get(area))) {
            assertThat(value).as(area.value()).isLessThan(first.values().get(area));
          }
        });
  }

  @Test
  void lonelinessOfOlderPeopleFallsInZwanenbloemzijlWhileItRisesElsewhere() {
    assertThat(change("loneliness", AgeBand.SENIORS, 2016, 2024, "WK900302")).isLessThan(-70);
    assertThat(change("loneliness", AgeBand.SENIORS, 2016, 2024, "GM9001")).isPositive();
    assertThat(change("loneliness", AgeBand.ADULTS_UNDER_65, 2016, 2024, "WK900302")).isPositive();
  }

  @Test
  void obesityRisesFasterInOverzilver() {
    int here = change("obesity", AgeBand.ADULTS, 2012, 2024, "WK900103");
    int everywhere = change("obesity", AgeBand.ADULTS, 2012, 2024, "NL01");
    assertThat(everywhere).isPositive();
    assertThat(here).isGreaterThan(2 * everywhere);
    assertThat(change("child-overweight", new AgeBand(10, 10), 2012, 2024, "WK900103"))
        .isGreaterThan(60);
  }

  @Test
  void stressPeaksInTheTownsIn2020() {
    assertThat(change("high-stress", AgeBand.ADULTS_UNDER_65, 2016, 2020, "GM9001"))
        .isGreaterThan(80);
    assertThat(change("high-stress", AgeBand.ADULTS_UNDER_65, 2020, 2024, "GM9001"))
        .isLessThan(-40);
    assertThat(change("high-stress", AgeBand.ADULTS_UNDER_65, 2016, 2020, "GM9004"))
        .isBetween(10, 60);
  }

  @Test
  void spinnerijkwartierCatchesUpOnMoney() {
    int here = change("trouble-making-ends-meet", AgeBand.ADULTS_UNDER_65, 2016, 2024, "WK900102");
    int town = change("trouble-making-ends-meet", AgeBand.ADULTS_UNDER_65, 2016, 2024, "GM9001");
    assertThat(here).isLessThan(town - 30);
  }

  /** In tenths of a percentage point. */
  private static int change(String indicator, AgeBand ages, int from, int to, String area) {
    return Example.number(indicator, to, ages, area) - Example.number(indicator, from, ages, area);
  }
}
