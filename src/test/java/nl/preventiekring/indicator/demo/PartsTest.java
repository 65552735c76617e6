// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartsTest {
  @Test
  void whatRoundingLeavesGoesToTheLargestRemainder() {
    assertThat(Parts.of(10, 1, 1, 1.3)).containsExactly(3, 3, 4);
  }

  @Property
  void partsAddUpToTheTotal(
      @ForAll @IntRange(max = 5000) int total,
      @ForAll @DoubleRange(min = 0.5, max = 60) double first,
      @ForAll @DoubleRange(min = 0.5, max = 60) double second,
      @ForAll @DoubleRange(min = 0.5, max = 60) double third) {
    assertThat(Parts.of(total, first, second, third).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(total);
  }
}
