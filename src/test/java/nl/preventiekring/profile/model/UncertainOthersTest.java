// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class UncertainOthersTest {
  private static final NormalDistribution PHI = NormalDistribution.of(0, 1);

  @Test
  void withoutErrorsItIsTheShareOfOthersThatAreLower() {
    Estimate[] figures = certain(1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 11);
    UncertainOthers others = UncertainOthers.of(figures).orElseThrow();
    assertThat(others.below(7, figures[6])).isCloseTo(0.6, within(1e-12));
    assertThat(others.below(11, figures[10])).isCloseTo(1, within(1e-12));
    assertThat(others.below(9, figures[8])).isCloseTo(0.85, within(1e-12));
  }

  @Test
  void fewAreasHaveNoPlaces() {
    assertThat(UncertainOthers.of(certain(1, 2, 3, 4, 5, 6, 7, 8, 9))).isEmpty();
  }

  /**
   * 342 areas whose true figures lie 4 apart and are measured with an error of 1.2. In the draws
   * every area moves, and the place of each is counted anew.
   */
  @Test
  void placeAndItsBoundsAreThoseOfASimulation() {
    SplittableRandom random = new SplittableRandom(8);
    Estimate[] figures =
        IntStream.range(0, 342)
            .mapToObj(_ -> new Estimate(50 + 4 * random.nextGaussian(), 1.2))
            .toArray(Estimate[]::new);
    UncertainOthers others = UncertainOthers.of(figures).orElseThrow();
    for (int area : new int[] {3, 100, 200, 341}) {
      double[] drawn = drawnPlaces(figures, area, random);
      Estimate own = figures[area];
      double reach = Confidence.NINETY_FIVE.z() * own.error();
      assertThat(others.below(own.value(), own))
          .isCloseTo(Arrays.stream(drawn).average().orElseThrow(), within(0.04));
      assertThat(others.below(own.value() - reach, own)).isCloseTo(drawn[50], within(0.03));
      assertThat(others.below(own.value() + reach, own)).isCloseTo(drawn[1_949], within(0.03));
    }
  }

  private static double[] drawnPlaces(Estimate[] figures, int area, SplittableRandom random) {
    return IntStream.range(0, 2_000)
        .mapToDouble(_ -> {
          double own = draw(figures[area], random);
          long lower =
              IntStream.range(0, figures.length)
                  .filter(other -> other != area)
                  .filter(other -> draw(figures[other], random) < own)
                  .count();
          return lower / (figures.length - 1.0);
        })
        .sorted()
        .toArray();
  }

  private static double draw(Estimate figure, SplittableRandom random) {
    return figure.value() + figure.error() * random.nextGaussian();
  }

  /** 14,000 areas are taken together by 56; nobody's place moves by more than half a percent. */
  @Test
  void manyAreasTakenTogetherKeepTheirPlaces() {
    SplittableRandom random = new SplittableRandom(9);
    Estimate[] figures =
        IntStream.range(0, 14_000)
            .mapToObj(_ -> new Estimate(50 + 6 * random.nextGaussian(), 1 + random.nextDouble()))
            .toArray(Estimate[]::new);
    UncertainOthers others = UncertainOthers.of(figures).orElseThrow();
    for (int area = 0; area < 14_000; area += 1_400) {
      Estimate own = figures[area];
      double exact =
          Arrays.stream(figures)
                  .filter(other -> other != own)
                  .mapToDouble(other ->
                      PHI.cumulativeProbability((own.value() - other.value()) / other.error()))
                  .sum()
              / 13_999;
      assertThat(others.below(own.value(), own)).isCloseTo(exact, within(0.005));
    }
  }

  private static Estimate[] certain(double... values) {
    return Arrays.stream(values).mapToObj(Estimate::certain).toArray(Estimate[]::new);
  }
}
