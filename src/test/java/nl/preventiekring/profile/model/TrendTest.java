// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.preventiekring.profile.model.Trend.Point;
import nl.preventiekring.profile.model.Trend.Share;
import org.junit.jupiter.api.Test;

/** Against the unit tests of Fingertips. */
class TrendTest {
  private static final List<Point> RISING =
      List.of(
          point(2010, 24.67, 23.16, 26.25),
          point(2011, 24.6, 23.15, 26.19),
          point(2012, 28, 26.44, 29.64),
          point(2013, 30.2, 28.63, 31.9),
          point(2014, 30.6, 28.98, 32.25));

  @Test
  void figuresWithBounds() {
    Trend trend = Trend.ofFigures(RISING).orElseThrow();
    assertThat(trend.slope()).isCloseTo(1.75157, within(5e-6));
    assertThat(trend.chiSquared()).isCloseTo(46.77, within(5e-3));
    assertThat(trend.clear()).isTrue();
  }

  @Test
  void shares() {
    List<Share> shares =
        List.of(
            new Share(2010, 994, 40299),
            new Share(2011, 1023, 41527),
            new Share(2012, 1199, 42811),
            new Share(2013, 1332, 44064),
            new Share(2014, 1367, 44701));
    Trend trend = Trend.ofShares(shares).orElseThrow();
    assertThat(trend.chiSquared()).isCloseTo(47.90, within(5e-3));
    assertThat(trend.slope()).isPositive();
    assertThat(trend.clear()).isTrue();
  }

  @Test
  void everybodyOrNobodyGivesNoTrend() {
    List<Share> everybody =
        IntStream.range(0, 5).mapToObj(year -> new Share(year, 5, year == 2 ? 5 : 10)).toList();
    List<Share> nobody = IntStream.range(0, 5).mapToObj(year -> new Share(year, 0, 10)).toList();
    assertThat(Trend.ofShares(everybody)).isEmpty();
    assertThat(Trend.ofShares(nobody)).isEmpty();
  }

  @Test
  void fourPointsAreNoTrend() {
    assertThat(Trend.ofFigures(RISING.subList(0, 4))).isEmpty();
  }

  @Test
  void onlyTheLastFivePointsCount() {
    List<Point> longer =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(point(2005, 90, 89, 91)), RISING.stream())
            .toList();
    assertThat(Trend.ofFigures(longer)).isEqualTo(Trend.ofFigures(RISING));
  }

  /** One far point makes the slope; without it there is none of that sign. */
  @Test
  void slopeThatHangsOnOnePointIsNoTrend() {
    List<Point> points =
        List.of(
            point(2012, 20.4, 19.9, 20.9),
            point(2016, 20.2, 19.7, 20.7),
            point(2020, 20.0, 19.5, 20.5),
            point(2022, 19.8, 19.3, 20.3),
            point(2024, 30, 29.5, 30.5));
    Trend trend = Trend.ofFigures(points).orElseThrow();
    assertThat(trend.chiSquared()).isGreaterThan(100);
    assertThat(trend.clear()).isFalse();
  }

  private static Point point(double year, double value, double lower, double upper) {
    return new Point(year, Estimate.ofBounds(value, lower, upper));
  }
}
