// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of its like a figure is higher than, where all of them are uncertain. A figure x is
 * expected to be higher than the share {@code mean of Phi((x - p_j) / se_j)} of others p_j; at the
 * bounds of its own interval that share gives the bounds of its place.
 */
public final class UncertainOthers {
  /** Among fewer areas a place says too little. */
  public static final int FEWEST = 10;

  /** More areas are taken together with those next to them: one number for each keeps it quick. */
  private static final int MOST_GROUPS = 250;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final int areas;
  private final double[] values;
  private final double[] errors;
  private final double[] weights;

  private UncertainOthers(int areas, double[] values, double[] errors, double[] weights) {
    this.areas = areas;
    this.values = values;
    this.errors = errors;
    this.weights = weights;
  }

  /**
   * @param figures of all areas that are alike, the one whose place is asked among them
   * @return empty for fewer than ten
   */
  public static Optional<UncertainOthers> of(Estimate[] figures) {
    if (figures.length < FEWEST) {
      return Optional.empty();
    }
    Estimate[] sorted = figures.clone();
    Arrays.sort(sorted, Comparator.comparingDouble(Estimate::value));
    int groups = Math.min(MOST_GROUPS, sorted.length);
    double[] values = new double[groups];
    double[] errors = new double[groups];
    double[] weights = new double[groups];
    for (int at = 0; at < sorted.length; at++) {
      int group = (int) ((long) at * groups / sorted.length);
      values[group] += sorted[at].value();
      errors[group] += sorted[at].error();
      weights[group]++;
    }
    for (int group = 0; group < groups; group++) {
      values[group] /= weights[group];
      errors[group] /= weights[group];
    }
    return Optional.of(new UncertainOthers(sorted.length, values, errors, weights));
  }

  /** How many areas there are, with the one whose place is asked. */
  public int areas() {
    return areas;
  }

  /**
   * The share of the other areas that are lower than this.
   *
   * @param value the figure of the area, or a bound of it
   * @param own the figure that is among all others and does not count
   * @return 0 to 1
   */
  public double below(double value, Estimate own) {
    double lower = 0;
    for (int group = 0; group < values.length; group++) {
      lower += weights[group] * chance(value, values[group], errors[group]);
    }
    double others = lower - chance(value, own.value(), own.error());
    return Math.clamp(others / (areas - 1), 0, 1);
  }

  /** That a figure with this value and error is really lower; ties count half. */
  private static double chance(double value, double other, double error) {
    return error == 0
        ? (1 + Math.signum(value - other)) / 2
        : NORMAL.cumulativeProbability((value - other) / error);
  }
}
