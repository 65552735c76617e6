// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static nl.preventiekring.profile.Judgement.Certainty.CLEAR;
import static nl.preventiekring.profile.Judgement.Certainty.INDISTINGUISHABLE;
import static nl.preventiekring.profile.Judgement.Certainty.POSSIBLE;
import static nl.preventiekring.profile.Judgement.Direction.FAVOURABLE;
import static nl.preventiekring.profile.Judgement.Direction.NEUTRAL;
import static nl.preventiekring.profile.Judgement.Direction.UNFAVOURABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.Judgement.Rule;
import nl.preventiekring.profile.model.Judging.Likes;
import org.junit.jupiter.api.Test;

class JudgingTest {
  private static final double MARGIN = 3;

  @Test
  void largeDifferenceBeyondChanceIsClear() {
    Judged found =
        Judging.twoFigures(new Estimate(25, 1), new Estimate(20, 1), Favourable.LOWER, MARGIN);
    assertThat(found.direction()).isEqualTo(UNFAVOURABLE);
    assertThat(found.certainty()).isEqualTo(CLEAR);
    assertThat(found.difference()).isEqualTo(5);
    // z = 5 / sqrt 2 = 3.535534
    assertThat(found.chance().orElseThrow()).isCloseTo(0.000406952, within(1e-8));
  }

  @Test
  void smallDifferenceBeyondChanceIsPossible() {
    Judged found =
        Judging.twoFigures(new Estimate(22, 0.5), new Estimate(20, 0.5), Favourable.HIGHER, MARGIN);
    assertThat(found.direction()).isEqualTo(FAVOURABLE);
    assertThat(found.certainty()).isEqualTo(POSSIBLE);
  }

  @Test
  void largeDifferenceWithinChanceIsIndistinguishable() {
    Judged found =
        Judging.twoFigures(new Estimate(30, 8), new Estimate(20, 1), Favourable.LOWER, MARGIN);
    assertThat(found.certainty()).isEqualTo(INDISTINGUISHABLE);
  }

  @Test
  void neutralIndicatorHasNoGoodSide() {
    Judged found =
        Judging.twoFigures(Estimate.certain(30), Estimate.certain(20), Favourable.NEUTRAL, MARGIN);
    assertThat(found.direction()).isEqualTo(NEUTRAL);
    assertThat(found.certainty()).isEqualTo(CLEAR);
  }

  @Test
  void equalFiguresAreIndistinguishable() {
    Judged found =
        Judging.twoFigures(Estimate.certain(20), Estimate.certain(20), Favourable.LOWER, MARGIN);
    assertThat(found)
        .isEqualTo(
            new Judged(NEUTRAL, INDISTINGUISHABLE, 0, OptionalDouble.of(1), Rule.TWO_FIGURES));
  }

  /** Half of the people at 30 in a whole of 25: the other half is at 20. */
  @Test
  void areaIsTakenOutOfItsBenchmark() {
    Estimate rest = new Estimate(25, 1).without(new Estimate(30, 1), 0.5);
    assertThat(rest.value()).isEqualTo(20);
    assertThat(rest.error()).isEqualTo(2);
  }

  @Property
  void otherSideGivesTheOtherDirectionWithTheSameCertainty(
      @ForAll @DoubleRange(max = 100) double figure,
      @ForAll @DoubleRange(max = 100) double benchmark,
      @ForAll @DoubleRange(min = 0.1, max = 10) double error) {
    Estimate one = new Estimate(figure, error);
    Estimate other = new Estimate(benchmark, error);
    Judged low = Judging.twoFigures(one, other, Favourable.LOWER, MARGIN);
    Judged high = Judging.twoFigures(one, other, Favourable.HIGHER, MARGIN);
    Judged turned = Judging.twoFigures(other, one, Favourable.LOWER, MARGIN);
    assertThat(high.certainty()).isEqualTo(low.certainty()).isEqualTo(turned.certainty());
    assertThat(high.direction()).isEqualTo(turned.direction());
    if (figure != benchmark) {
      assertThat(high.direction()).isNotEqualTo(low.direction());
    }
  }

  @Property
  void moreUncertaintyNeverMakesADifferenceSurer(
      @ForAll @DoubleRange(max = 100) double figure,
      @ForAll @DoubleRange(max = 100) double benchmark,
      @ForAll @DoubleRange(min = 0.1, max = 10) double error) {
    Judged sharp =
        Judging.twoFigures(
            new Estimate(figure, error), Estimate.certain(benchmark), Favourable.LOWER, MARGIN);
    Judged vague =
        Judging.twoFigures(
            new Estimate(figure, 2 * error), Estimate.certain(benchmark), Favourable.LOWER, MARGIN);
    assertThat(vague.chance().orElseThrow()).isGreaterThanOrEqualTo(sharp.chance().orElseThrow());
  }

  @Test
  void marginIsThreePointsOrAQuarterOfARareTrait() {
    assertThat(Judging.margin(Unit.PERCENT, 40)).isEqualTo(3);
    assertThat(Judging.margin(Unit.PERCENT, 2)).isEqualTo(0.5);
    assertThat(Judging.margin(Unit.EUROS, 30_000)).isCloseTo(3000, within(1e-9));
  }

  /** Mean 30, standard deviation 10 times the square root of 2. */
  @Test
  void zBandsLieAtOneAndTwoStandardDeviations() {
    Likes like = Likes.of(new double[] {10, 20, 30, 40, 50});
    assertThat(like.deviation()).isCloseTo(10 * Math.sqrt(2), within(1e-12));
    assertThat(band(44, like)).isEqualTo(INDISTINGUISHABLE);
    assertThat(band(45, like)).isEqualTo(POSSIBLE);
    assertThat(band(58, like)).isEqualTo(POSSIBLE);
    assertThat(band(59, like)).isEqualTo(CLEAR);
    assertThat(((Judged) Judging.zBand(59, like, Favourable.LOWER)).chance()).isEmpty();
  }

  private static Judgement.Certainty band(double figure, Likes like) {
    Judged found = (Judged) Judging.zBand(figure, like, Favourable.LOWER);
    assertThat(found.direction()).isEqualTo(UNFAVOURABLE);
    return found.certainty();
  }

  @Test
  void fourAreasHaveNoBands() {
    assertThat(Judging.zBand(5, Likes.of(new double[] {1, 2, 3, 4}), Favourable.LOWER))
        .isEqualTo(new NotJudged(Reason.TOO_FEW_AREAS));
  }

  /** One more area at the mean changes the spread, never the side. */
  @Property
  void anEqualAreaChangesNoDirection(
      @ForAll @DoubleRange(max = 100) double figure, @ForAll @DoubleRange(max = 100) double other) {
    double[] some = {other, other + 1, other + 2, other + 3, other + 4};
    double[] more = {other, other + 1, other + 2, other + 3, other + 4, other + 2};
    Judged before = (Judged) Judging.zBand(figure, Likes.of(some), Favourable.HIGHER);
    Judged after = (Judged) Judging.zBand(figure, Likes.of(more), Favourable.HIGHER);
    if (Math.abs(before.difference()) > 1e-9) {
      assertThat(after.direction()).isEqualTo(before.direction());
    }
  }
}
