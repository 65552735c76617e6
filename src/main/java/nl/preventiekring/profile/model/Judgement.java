package nl.preventiekring.profile.model;

import nl.preventiekring.indicator.Favourable;

/**
 * How a figure lies beside a benchmark.
 *
 * @param difference figure minus benchmark, in the unit of the figure
 * @param chance that chance alone gives a difference at least so large, 0 to 1
 */
public record Judgement(
    Direction direction, Certainty certainty, double difference, double chance) {

  /** Which side the figure lies on. */
  public enum Direction {
    FAVOURABLE,
    UNFAVOURABLE,
    /** The same, or an indicator of which neither side is good. */
    NEUTRAL;

    static Direction of(double difference, Favourable favourable) {
      if (difference == 0) {
        return NEUTRAL;
      }
      return switch (favourable) {
        case HIGHER -> difference > 0 ? FAVOURABLE : UNFAVOURABLE;
        case LOWER -> difference < 0 ? FAVOURABLE : UNFAVOURABLE;
        case NEUTRAL -> NEUTRAL;
      };
    }
  }

  /** How sure it is that there is a difference that matters. */
  public enum Certainty {
    /** Beyond chance and at least the relevance margin. */
    CLEAR,
    /** Beyond chance, but smaller than the relevance margin. */
    POSSIBLE,
    /** Chance alone may explain it. */
    INDISTINGUISHABLE
  }

  /**
   * Compares two uncertain figures: z = (a - b) / sqrt(se_a^2 + se_b^2), two-sided at 95 %. Two
   * overlapping intervals would be stricter than they say (about 0.6 % instead of 5 %).
   *
   * @param benchmark without the area itself, see {@link Estimate#without}
   * @param margin least difference that matters to people, in the unit of the figure
   */
  public static Judgement compare(
      Estimate figure, Estimate benchmark, Favourable favourable, double margin) {
    double difference = figure.value() - benchmark.value();
    double error = Math.hypot(figure.error(), benchmark.error());
    double chance = difference == 0 ? 1 : error == 0 ? 0 : Confidence.twoSided(difference / error);
    return new Judgement(
        Direction.of(difference, favourable),
        certainty(difference, chance, margin),
        difference,
        chance);
  }

  private static Certainty certainty(double difference, double chance, double margin) {
    if (chance >= Confidence.NINETY_FIVE.alpha()) {
      return Certainty.INDISTINGUISHABLE;
    }
    return Math.abs(difference) < margin ? Certainty.POSSIBLE : Certainty.CLEAR;
  }
}
