// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {
  @Test
  void wilsonOf65In100IsRoundedOutwards() {
    // 0.55254 to 0.73636
    assertThat(Interval.around(650, 100)).isEqualTo(new Interval(552, 737));
  }

  @Test
  void wilsonOf1In100IsRoundedOutwards() {
    // 0.00177 to 0.05449
    assertThat(Interval.around(10, 100)).isEqualTo(new Interval(1, 55));
  }

  @Test
  void everyPercentageLiesWithinItsInterval() {
    for (int tenths = 0; tenths <= 1000; tenths++) {
      Interval interval = Interval.around(tenths, 30);
      assertThat(tenths).isBetween(interval.lower(), interval.upper());
      assertThat(interval.lower()).isNotNegative();
      assertThat(interval.upper()).isLessThanOrEqualTo(1000);
    }
  }

  @Test
  void morePeopleMakeTheIntervalOfAModelNarrower() {
    Interval few = Interval.ofModel(400, 100);
    Interval many = Interval.ofModel(400, 50_000);
    assertThat(many.upper() - many.lower()).isLessThan(few.upper() - few.lower());
  }
}
