package nl.preventiekring.profile.model;

import static nl.preventiekring.profile.model.Judgement.Certainty.CLEAR;
import static nl.preventiekring.profile.model.Judgement.Certainty.INDISTINGUISHABLE;
import static nl.preventiekring.profile.model.Judgement.Certainty.POSSIBLE;
import static nl.preventiekring.profile.model.Judgement.Direction.FAVOURABLE;
import static nl.preventiekring.profile.model.Judgement.Direction.NEUTRAL;
import static nl.preventiekring.profile.model.Judgement.Direction.UNFAVOURABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.preventiekring.indicator.Favourable;
import org.junit.jupiter.api.Test;

class JudgementTest {
  private static final double MARGIN = 3;

  @Test
  void largeDifferenceBeyondChanceIsClear() {
    Judgement found =
        Judgement.compare(new Estimate(25, 1), new Estimate(20, 1), Favourable.LOWER, MARGIN);
    assertThat(found.direction()).isEqualTo(UNFAVOURABLE);
    assertThat(found.certainty()).isEqualTo(CLEAR);
    assertThat(found.difference()).isEqualTo(5);
    // z = 5 / sqrt 2 = 3.535534
    assertThat(found.chance()).isCloseTo(0.000406952, within(1e-8));
  }

  @Test
  void smallDifferenceBeyondChanceIsPossible() {
    Judgement found =
        Judgement.compare(new Estimate(22, 0.5), new Estimate(20, 0.5), Favourable.HIGHER, MARGIN);
    assertThat(found.direction()).isEqualTo(FAVOURABLE);
    assertThat(found.certainty()).isEqualTo(POSSIBLE);
  }

  @Test
  void largeDifferenceWithinChanceIsIndistinguishable() {
    Judgement found =
        Judgement.compare(new Estimate(30, 8), new Estimate(20, 1), Favourable.LOWER, MARGIN);
    assertThat(found.certainty()).isEqualTo(INDISTINGUISHABLE);
  }

  @Test
  void neutralIndicatorHasNoGoodSide() {
    Judgement found =
        Judgement.compare(Estimate.certain(30), Estimate.certain(20), Favourable.NEUTRAL, MARGIN);
    assertThat(found.direction()).isEqualTo(NEUTRAL);
    assertThat(found.certainty()).isEqualTo(CLEAR);
  }

  @Test
  void equalFiguresAreIndistinguishable() {
    Judgement found =
        Judgement.compare(Estimate.certain(20), Estimate.certain(20), Favourable.LOWER, MARGIN);
    assertThat(found).isEqualTo(new Judgement(NEUTRAL, INDISTINGUISHABLE, 0, 1));
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
    Judgement low = Judgement.compare(one, other, Favourable.LOWER, MARGIN);
    Judgement high = Judgement.compare(one, other, Favourable.HIGHER, MARGIN);
    Judgement turned = Judgement.compare(other, one, Favourable.LOWER, MARGIN);
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
    Judgement sharp =
        Judgement.compare(
            new Estimate(figure, error), Estimate.certain(benchmark), Favourable.LOWER, MARGIN);
    Judgement vague =
        Judgement.compare(
            new Estimate(figure, 2 * error), Estimate.certain(benchmark), Favourable.LOWER, MARGIN);
    assertThat(vague.chance()).isGreaterThanOrEqualTo(sharp.chance());
  }
}
