// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.Optional;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.region.AreaLevel;

/** Quantiles of the figures of many areas (linear interpolation between neighbours in rank). */
public final class Spreads {
  /** Fewer figures than this show no spread. */
  public static final int FEWEST = 5;

  /** From this many figures on the outermost 2.5 % on each side are left out. */
  public static final int TRIM_FROM = 40;

  private Spreads() {}

  /**
   * @param values the known figures in any order; they are sorted in place
   * @return empty where there are too few or where all are the same
   */
  public static Optional<Spread> of(AreaLevel level, double[] values) {
    if (values.length < FEWEST) {
      return Optional.empty();
    }
    Arrays.sort(values);
    boolean trimmed = values.length >= TRIM_FROM;
    double low = quantile(values, trimmed ? 0.025 : 0);
    double high = quantile(values, trimmed ? 0.975 : 1);
    if (low == high) {
      return Optional.empty();
    }
    return Optional.of(
        new Spread(
            level,
            values.length,
            low,
            quantile(values, 0.25),
            quantile(values, 0.75),
            high,
            trimmed));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
