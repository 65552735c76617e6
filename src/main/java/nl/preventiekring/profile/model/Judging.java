// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.OptionalDouble;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.Judgement.Rule;

/** The rules by which a figure is judged beside a benchmark. */
public final class Judging {
  /** Percentage points that matter to people; what Flevoland and others use lies at 3 to 5. */
  private static final double POINTS = 3;

  /** For rare traits 3 points are never reached: then a quarter of the benchmark counts. */
  private static final double SHARE_OF_PERCENTAGE = 0.25;

  private static final double SHARE_OF_OTHERS = 0.1;

  /** The bands of the GGDs: within 1 average, to 2 slightly, beyond 2 favourable or not. */
  private static final double SLIGHTLY = 1;

  private static final double FAR = 2;

  /** The square of the z from which chance is no longer an explanation. */
  private static final double CRITICAL = Confidence.NINETY_FIVE.z() * Confidence.NINETY_FIVE.z();

  private Judging() {}

  /**
   * Compares two uncertain figures: z = (a - b) / sqrt(se_a^2 + se_b^2), two-sided at 95 %. Asking
   * for two separate intervals would be stricter than it says (about 0.6 % instead of 5 %).
   *
   * @param benchmark without the area itself, see {@link Estimate#without}
   * @param margin least difference that matters, in the unit of the figure; see {@link #margin}
   */
  public static Judged twoFigures(
      Estimate figure, Estimate benchmark, Favourable favourable, double margin) {
    double difference = figure.value() - benchmark.value();
    double variance = variance(figure.error(), benchmark.error());
    double chance =
        difference == 0
            ? 1
            : variance == 0 ? 0 : Confidence.twoSided(difference / Math.sqrt(variance));
    return new Judged(
        Direction.of(difference, favourable),
        certainty(difference, variance, margin),
        difference,
        OptionalDouble.of(chance),
        Rule.TWO_FIGURES);
  }

  /** Of the difference between two figures with these standard errors. */
  static double variance(double error, double other) {
    return error * error + other * other;
  }

  /** How sure a difference is, see {@link #twoFigures}; z is compared without taking a root. */
  static Certainty certainty(double difference, double variance, double margin) {
    if (difference * difference <= CRITICAL * variance) {
      return Certainty.INDISTINGUISHABLE;
    }
    return Math.abs(difference) < margin ? Certainty.POSSIBLE : Certainty.CLEAR;
  }

  /** The least difference from a benchmark that matters, in the unit of the figure. */
  public static double margin(Unit unit, double benchmark) {
    double size = Math.abs(benchmark);
    return unit == Unit.PERCENT
        ? Math.min(POINTS, SHARE_OF_PERCENTAGE * size)
        : SHARE_OF_OTHERS * size;
  }

  /**
   * Places a figure without uncertainty among its like.
   *
   * @param like mean and spread of the areas of its level within the benchmark
   */
  public static Judgement zBand(double figure, Likes like, Favourable favourable) {
    if (like.areas() < Likes.FEWEST) {
      return new NotJudged(Reason.TOO_FEW_AREAS);
    }
    double difference = figure - like.mean();
    return new Judged(
        Direction.of(difference, favourable),
        band(difference, like.deviation()),
        difference,
        OptionalDouble.empty(),
        Rule.Z_BAND);
  }

  /** The band of a difference from the mean of its like, see {@link #zBand}. */
  static Certainty band(double difference, double deviation) {
    double z = deviation == 0 ? 0 : Math.abs(difference) / deviation;
    return z < SLIGHTLY
        ? Certainty.INDISTINGUISHABLE
        : z < FAR ? Certainty.POSSIBLE : Certainty.CLEAR;
  }

  /**
   * Areas of one level within one area.
   *
   * @param mean of their figures, not weighted
   * @param deviation standard deviation, divided by their number
   */
  public record Likes(int areas, double mean, double deviation) {
    /** Fewer areas than this have no spread worth the name. */
    public static final int FEWEST = 5;

    public static Likes of(double[] figures) {
      double sum = 0;
      for (double figure : figures) {
        sum += figure;
      }
      double mean = sum / figures.length;
      double squares = 0;
      for (double figure : figures) {
        squares += (figure - mean) * (figure - mean);
      }
      return new Likes(figures.length, mean, Math.sqrt(squares / figures.length));
    }
  }
}
