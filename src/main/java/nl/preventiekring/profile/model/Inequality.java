// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How a figure runs over groups from least to most well off: the slope index of inequality and the
 * relative index (Low and Low 2004; Fingertips, "Slope index of inequality"). A straight line is
 * fitted through the figures, each weighted by its people.
 *
 * @param start the line at the lower end, among the least well off
 * @param slope difference between the two ends of the line, in the unit of the figure
 * @param relative figure at the upper end divided by that at the lower end
 * @param slopeInterval 95 %; both ends are sums of the figures, so it follows from their errors
 * @param relativeInterval 95 %, from 10,000 draws of both ends
 * @param explained how much of the differences between the groups lies on the line, 0 to 1
 */
public record Inequality(
    double start,
    double slope,
    double relative,
    Interval slopeInterval,
    Interval relativeInterval,
    double explained) {
  /** Fewer groups than this give no line. */
  public static final int FEWEST_GROUPS = 5;

  private static final int DRAWS = 10_000;

  /** Less than this on the line: the figure does not run evenly. */
  private static final double STRAIGHT = 0.5;

  /**
   * @param people over 0
   */
  public record Group(double people, Estimate figure) {}

  /** The other end of the line, among the most well off. */
  public double end() {
    return start + slope;
  }

  /** Whether chance alone would hardly give such a slope. */
  public boolean isClear() {
    return !slopeInterval.holds(0);
  }

  /** Whether there is a slope that a straight line tells badly. */
  public boolean isBent() {
    return isClear() && explained < STRAIGHT;
  }

  /**
   * @param groups from least to most well off
   * @param seed of the draws, so that the same page shows the same interval
   * @return empty for fewer than five groups: show the gap instead
   */
  public static Optional<Inequality> of(List<Group> groups, long seed) {
    if (groups.size() < FEWEST_GROUPS) {
      return Optional.empty();
    }
    double[] shares = shares(groups);
    double[] places = places(shares);
    double[] values = groups.stream().mapToDouble(group -> group.figure().value()).toArray();
    double[] errors = groups.stream().mapToDouble(group -> group.figure().error()).toArray();
    double[] steepness = steepness(shares, places);
    double slope = product(steepness, values);
    double start = mean(shares, values) - slope * mean(shares, places);
    double error = error(steepness, errors);
    double reach = Confidence.NINETY_FIVE.z() * error;
    return Optional.of(
        new Inequality(
            start,
            slope,
            (start + slope) / start,
            new Interval(slope - reach, slope + reach),
            relativeInterval(shares, places, values, errors, new SplittableRandom(seed)),
            explained(shares, places, values, slope)));
  }

  private static double[] shares(List<Group> groups) {
    double all = groups.stream().mapToDouble(Group::people).sum();
    return groups.stream().mapToDouble(group -> group.people() / all).toArray();
  }

  /** The middle of each group on a line of all people from 0 to 1. */
  static double[] places(double[] shares) {
    double[] places = new double[shares.length];
    double before = 0;
    for (int i = 0; i < shares.length; i++) {
      places[i] = before + shares[i] / 2;
      before += shares[i];
    }
    return places;
  }

  /** What each figure adds to the slope: a_i (b_i - mean b) / sum of a (b - mean b)^2. */
  private static double[] steepness(double[] shares, double[] places) {
    double middle = mean(shares, places);
    double spread = 0;
    double[] factors = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      factors[i] = shares[i] * (places[i] - middle);
      spread += factors[i] * (places[i] - middle);
    }
    for (int i = 0; i < factors.length; i++) {
      factors[i] /= spread;
    }
    return factors;
  }

  private static double product(double[] factors, double[] values) {
    double sum = 0;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * values[i];
    }
    return sum;
  }

  /** The weights sum to 1. */
  private static double mean(double[] weights, double[] values) {
    return product(weights, values);
  }

  private static double error(double[] factors, double[] errors) {
    double variance = 0;
    for (int i = 0; i < factors.length; i++) {
      variance += factors[i] * factors[i] * errors[i] * errors[i];
    }
    return Math.sqrt(variance);
  }

  private static double explained(double[] shares, double[] places, double[] values, double slope) {
    double meanPlace = mean(shares, places);
    double meanValue = mean(shares, values);
    double all = 0;
    double onLine = 0;
    for (int i = 0; i < shares.length; i++) {
      double away = values[i] - meanValue;
      double line = slope * (places[i] - meanPlace);
      all += shares[i] * away * away;
      onLine += shares[i] * line * line;
    }
    return all == 0 ? 1 : onLine / all;
  }

  /**
   * Level and slope are sums of the same errors: the level is drawn, then what the slope has of its
   * own.
   */
  private static Interval relativeInterval(
      double[] shares, double[] places, double[] values, double[] errors, SplittableRandom random) {
    double[] steepness = steepness(shares, places);
    double middle = mean(shares, places);
    double level = mean(shares, values);
    double slope = product(steepness, values);
    double levelError = error(shares, errors);
    double slopeError = error(steepness, errors);
    double together = 0;
    for (int i = 0; i < shares.length; i++) {
      together += shares[i] * steepness[i] * errors[i] * errors[i];
    }
    double shared = levelError == 0 ? 0 : together / levelError;
    double own = Math.sqrt(Math.max(0, slopeError * slopeError - shared * shared));
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double common = random.nextGaussian();
      double drawnSlope = slope + shared * common + own * random.nextGaussian();
      double drawnStart = level + levelError * common - drawnSlope * middle;
      drawn[draw] = (drawnStart + drawnSlope) / drawnStart;
    }
    Arrays.sort(drawn);
    return new Interval(drawn[DRAWS * 25 / 1000], drawn[DRAWS * 975 / 1000 - 1]);
  }
}
