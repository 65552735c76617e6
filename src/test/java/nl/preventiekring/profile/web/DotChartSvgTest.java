// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import nl.preventiekring.profile.ShownFigure.Known;
import org.junit.jupiter.api.Test;

class DotChartSvgTest {
  private static Known known(double value, double lower, double upper) {
    return new Known(value, 1, OptionalDouble.of(lower), OptionalDouble.of(upper), false);
  }

  @Test
  void namesAreEscaped() {
    DotScale scale = DotScale.over(List.of(Known.of(10, 1)));
    DotChart chart =
        new DotChart(
            "A & \"B\"", List.of(scale.dot(0, Known.of(10, 1), "<10>", "C & D", "start")), null);
    assertThat(DotChartSvg.write(chart))
        .contains("aria-label=\"A &amp; &quot;B&quot;\"")
        .contains(">&lt;10&gt;</text>")
        .contains(">C &amp; D</text>");
  }

  @Test
  void figureWithoutMarginsHasADotOnly() {
    DotScale scale = DotScale.over(List.of(Known.of(10, 1), known(20, 18, 22)));
    DotChart.Dot without = scale.dot(0, Known.of(10, 1), "", "", "middle");
    DotChart.Dot with = scale.dot(1, known(20, 18, 22), "", "", "middle");
    assertThat(DotChartSvg.write(new DotChart("", List.of(without), null)))
        .contains("<circle")
        .doesNotContain("<line");
    assertThat(DotChartSvg.write(new DotChart("", List.of(with), null)))
        .contains("<line class=\"dots__interval\"");
  }

  @Test
  void higherFiguresStandHigherAndEverythingFits() {
    DotScale scale = DotScale.over(List.of(known(10, 8, 12), known(30, 20, 40)), 5);
    assertThat(scale.down(40)).isLessThan(scale.down(30)).isBetween(0.0, 40.0);
    assertThat(scale.down(5)).isBetween(100.0, (double) DotChartSvg.HEIGHT);
    assertThat(scale.down(22.5)).isCloseTo((scale.down(5) + scale.down(40)) / 2, within(1e-9));
    assertThat(DotScale.across(0.5)).isEqualTo("50.00%");
  }
}
