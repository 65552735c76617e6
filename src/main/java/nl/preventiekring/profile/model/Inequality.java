// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How a figure runs over groups from least to most well off: the slope index of inequality and the
 * relative index (Low and Low 2004; Fingertips, "Slope index of inequality").
 *
 * @param slope difference between the two ends of the line, in the unit of the figure
 * @param relative figure at the upper end divided by that at the lower end
 * @param slopeInterval 95 %, from drawn figures
 */
public record Inequality(double slope, double relative, Interval slopeInterval) {
  /** Fewer groups than this give no line. */
  public static final int FEWEST_GROUPS = 5;

  private static final int DRAWS = 10_000;

  /**
   * @param people over 0
   */
  public record Group(double people, Estimate figure) {}

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
    double slope = slope(shares, places, values);
    double start = mean(shares, values) - slope * mean(shares, places);
    return Optional.of(
        new Inequality(
            slope,
            (start + slope) / start,
            interval(groups, shares, places, new SplittableRandom(seed))));
  }

  private static double[] shares(List<Group> groups) {
    double all = groups.stream().mapToDouble(Group::people).sum();
    return groups.stream().mapToDouble(group -> group.people() / all).toArray();
  }

  /** The middle of each group on a line of all people from 0 to 1. */
  private static double[] places(double[] shares) {
    double[] places = new double[shares.length];
    double before = 0;
    for (int i = 0; i < shares.length; i++) {
      places[i] = before + shares[i] / 2;
      before += shares[i];
    }
    return places;
  }

  private static double slope(double[] weights, double[] places, double[] values) {
    double meanPlace = mean(weights, places);
    double meanValue = mean(weights, values);
    double together = 0;
    double spread = 0;
    for (int i = 0; i < weights.length; i++) {
      double away = places[i] - meanPlace;
      together += weights[i] * away * (values[i] - meanValue);
      spread += weights[i] * away * away;
    }
    return together / spread;
  }

  /** The weights sum to 1. */
  private static double mean(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  private static Interval interval(
      List<Group> groups, double[] shares, double[] places, SplittableRandom random) {
    double[] slopes = new double[DRAWS];
    double[] drawn = new double[shares.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < drawn.length; i++) {
        Estimate figure = groups.get(i).figure();
        drawn[i] = figure.value() + figure.error() * random.nextGaussian();
      }
      slopes[draw] = slope(shares, places, drawn);
    }
    Arrays.sort(slopes);
    return new Interval(slopes[DRAWS * 25 / 1000], slopes[DRAWS * 975 / 1000 - 1]);
  }
}
