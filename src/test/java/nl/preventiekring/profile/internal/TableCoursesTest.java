// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.preventiekring.profile.Course;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import org.junit.jupiter.api.Test;

class TableCoursesTest {
  private final ExampleCountry country = new ExampleCountry();

  /** With a standard error of about 1. */
  private void measured(int year, double figure) {
    country.figureWithMargin(
        "lonely", year, "GM0001 " + figure, "GM0001 " + (figure - 2), "GM0001 " + (figure + 2));
  }

  private Course course() {
    return country.courses().find(country.coded("GM0001"), country.row("GM0001", "lonely"));
  }

  @Test
  void newestFigureIsJudgedBesideEachEarlierYear() {
    measured(2012, 20);
    measured(2016, 29);
    measured(2020, 30);
    Course course = course();
    assertThat(course.changes())
        .extracting(change -> change.since().year())
        .containsExactly(2016, 2012);
    Judged near = (Judged) course.changes().getFirst().judgement();
    Judged far = (Judged) course.changes().getLast().judgement();
    assertThat(near.certainty()).isEqualTo(Certainty.INDISTINGUISHABLE);
    assertThat(far.certainty()).isEqualTo(Certainty.CLEAR);
    assertThat(far.direction()).isEqualTo(Direction.UNFAVOURABLE);
    assertThat(far.difference()).isCloseTo(10, within(1e-9));
    assertThat(course.trend()).isEmpty();
  }

  @Test
  void fiveYearsThatRiseAreATrend() {
    for (int year : new int[] {2012, 2016, 2020, 2022, 2024}) {
      measured(year, 20 + (year - 2012));
    }
    assertThat(course().trend().orElseThrow().clear()).isTrue();
    assertThat(course().trend().orElseThrow().slope()).isCloseTo(1, within(1e-9));
  }

  @Test
  void fiveYearsThatGoUpAndDownAreNone() {
    int at = 0;
    for (int year : new int[] {2012, 2016, 2020, 2022, 2024}) {
      measured(year, at++ % 2 == 0 ? 20 : 21);
    }
    assertThat(course().trend().orElseThrow().clear()).isFalse();
  }

  @Test
  void withoutMarginsNobodyKnowsWhetherItIsChance() {
    country.figure("lonely", "T1", 2016, "18+", "GM0001 20");
    country.figure("lonely", "T1", 2020, "18+", "GM0001 30");
    assertThat(course().changes().getFirst().judgement())
        .isEqualTo(new NotJudged(Reason.MARGINS_UNKNOWN));
  }

  @Test
  void yearsOfAnotherTableAndAbsentOnesAreNotCompared() {
    country.figure("lonely", "T2", 2012, "18+", "GM0001 10");
    country.figure("lonely", "T1", 2016, "18+", "GM0001 suppressed");
    measured(2020, 30);
    assertThat(course().changes()).isEmpty();
  }
}
