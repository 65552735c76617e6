// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.preventiekring.profile.model.Inequality.Group;
import org.junit.jupiter.api.Test;

/** Against the test vector of PHEindicatormethods. */
class InequalityTest {
  private static final double[] PEOPLE = {
    7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534
  };
  private static final double[] LIFE = {
    75.9335, 78.3442, 83.8361, 83.6375, 80.4655, 81.1157, 81.6931, 84.19, 80.5956, 86.2894
  };

  /** The published figures have 4 decimals, the answer was computed from more. */
  @Test
  void slopeAndRelativeIndex() {
    Inequality found = Inequality.of(groups(0), 1).orElseThrow();
    assertThat(found.slope()).isCloseTo(6.934616473668819, within(2e-5));
    assertThat(found.relative()).isCloseTo(1.0888180804446217, within(3e-7));
    assertThat(found.slopeInterval().upper() - found.slopeInterval().lower())
        .isCloseTo(0, within(1e-9));
  }

  /** The slope is a weighted sum of the figures, so its standard error is known. */
  @Test
  void intervalIsAsWideAsTheErrorsMakeIt() {
    double all = java.util.Arrays.stream(PEOPLE).sum();
    double[] places = new double[PEOPLE.length];
    double before = 0;
    double spread = 0;
    for (int i = 0; i < PEOPLE.length; i++) {
      places[i] = (before + PEOPLE[i] / 2) / all;
      before += PEOPLE[i];
      spread += PEOPLE[i] / all * (places[i] - 0.5) * (places[i] - 0.5);
    }
    double variance = 0;
    for (int i = 0; i < PEOPLE.length; i++) {
      double factor = PEOPLE[i] / all * (places[i] - 0.5) / spread;
      variance += factor * factor;
    }
    Interval found = Inequality.of(groups(1), 7).orElseThrow().slopeInterval();
    assertThat(found.upper() - found.lower())
        .isCloseTo(2 * 1.959964 * Math.sqrt(variance), within(1e-5));
    assertThat((found.upper() + found.lower()) / 2).isCloseTo(6.9346, within(1e-3));
  }

  /** Drawing every figure by itself gives the same interval of the relative index. */
  @Test
  void relativeIntervalIsThatOfDrawnFigures() {
    List<Group> groups = groups(2);
    SplittableRandom random = new SplittableRandom(11);
    double[] drawn =
        IntStream.range(0, 2_000)
            .mapToDouble(_ -> Inequality.of(drawn(groups, random), 1).orElseThrow().relative())
            .sorted()
            .toArray();
    Interval found = Inequality.of(groups, 5).orElseThrow().relativeInterval();
    assertThat(found.lower()).isCloseTo(drawn[50], within(0.006));
    assertThat(found.upper()).isCloseTo(drawn[1_950], within(0.006));
  }

  private static List<Group> drawn(List<Group> groups, SplittableRandom random) {
    return groups.stream()
        .map(group ->
            new Group(
                group.people(),
                Estimate.certain(
                    group.figure().value() + group.figure().error() * random.nextGaussian())))
        .toList();
  }

  @Test
  void lineSaysWhatLiesAtItsEnds() {
    Inequality found = Inequality.of(groups(0.5), 1).orElseThrow();
    assertThat(found.end() - found.start()).isCloseTo(found.slope(), within(1e-12));
    assertThat(found.end() / found.start()).isCloseTo(found.relative(), within(1e-12));
    assertThat(found.isClear()).isTrue();
  }

  /** A figure that is high in the last group only has a slope, but lies on no straight line. */
  @Test
  void lineThatFitsBadlySaysSo() {
    List<Group> even =
        IntStream.range(0, 10).mapToObj(i -> new Group(100, new Estimate(10 + i, 0.5))).toList();
    List<Group> bent =
        IntStream.range(0, 10)
            .mapToObj(i -> new Group(100, new Estimate(i == 9 ? 40 : 10, 0.5)))
            .toList();
    assertThat(Inequality.of(even, 1).orElseThrow().explained()).isCloseTo(1, within(1e-12));
    assertThat(Inequality.of(even, 1).orElseThrow().isBent()).isFalse();
    assertThat(Inequality.of(bent, 1).orElseThrow().isBent()).isTrue();
  }

  @Test
  void fourGroupsHaveNoLine() {
    assertThat(Inequality.of(groups(1).subList(0, 4), 1)).isEmpty();
  }

  @Test
  void equalFiguresHaveNoSlope() {
    List<Group> equal =
        IntStream.range(0, 6).mapToObj(i -> new Group(100 + i, Estimate.certain(30))).toList();
    Inequality found = Inequality.of(equal, 1).orElseThrow();
    assertThat(found.slope()).isCloseTo(0, within(1e-12));
    assertThat(found.relative()).isCloseTo(1, within(1e-12));
  }

  private static List<Group> groups(double error) {
    return IntStream.range(0, PEOPLE.length)
        .mapToObj(i -> new Group(PEOPLE[i], new Estimate(LIFE[i], error)))
        .toList();
  }
}
