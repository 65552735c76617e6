// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals for counts, shares and means, by the formulas of the technical guidance of Public
 * Health England (Fingertips, "Rates" and "Proportions").
 */
public final class Intervals {
  /** From this count on Byar's approximation is good; below it the exact interval is taken. */
  private static final int BYAR_FROM = 10;

  private Intervals() {}

  /**
   * Wilson's score interval of a share.
   *
   * @param events 0 to {@code people}; may be broken where answers were weighted
   * @param people over 0
   * @return as a share, 0 to 1
   */
  public static Interval wilson(double events, double people, Confidence confidence) {
    if (!(people > 0 && events >= 0 && events <= people)) {
      throw new IllegalArgumentException(events + " of " + people + " is no share");
    }
    return score(events, people, events / people, confidence);
  }

  /**
   * Limits between which the share of a group of this size lies by chance where the true share is
   * {@code target}: the funnel of statistical process control.
   *
   * @param target 0 to 1
   */
  public static Interval funnel(double target, double people, Confidence confidence) {
    return score(target * people, people, target, confidence);
  }

  private static Interval score(double events, double people, double share, Confidence confidence) {
    double z = confidence.z();
    double middle = 2 * events + z * z;
    double spread = z * Math.sqrt(z * z + 4 * events * (1 - share));
    double whole = 2 * (people + z * z);
    return new Interval(
        Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole));
  }

  /**
   * Interval of a count that follows Poisson's law: exact below 10, Byar's approximation from 10.
   *
   * @param count 0 or more
   */
  public static Interval count(double count, Confidence confidence) {
    return count < BYAR_FROM ? exact(count, confidence) : byar(count, confidence.z());
  }

  private static Interval exact(double count, Confidence confidence) {
    double tail = confidence.alpha() / 2;
    double lower =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(tail) / 2;
    double upper = ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(tail) / 2;
    return new Interval(lower, upper);
  }

  private static Interval byar(double count, double z) {
    double next = count + 1;
    return new Interval(
        count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))),
        next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))));
  }

  private static double cube(double number) {
    return number * number * number;
  }

  /**
   * Student's interval of a mean.
   *
   * @param values at least 2
   */
  public static Interval mean(double[] values, Confidence confidence) {
    if (values.length < 2) {
      throw new IllegalArgumentException("a mean with an interval needs 2 values");
    }
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    double error = Math.sqrt(squares / (values.length - 1) / values.length);
    double t =
        TDistribution.of(values.length - 1).inverseSurvivalProbability(confidence.alpha() / 2);
    return new Interval(mean - t * error, mean + t * error);
  }
}
