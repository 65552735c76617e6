// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Orders and prints measurements. */
final class Numbers {
  private Numbers() {}

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The smallest value that the share of all values does not exceed. */
  static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }

  static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  static String two(double value) {
    return String.format(Locale.ENGLISH, "%.2f", value);
  }

  static String whole(double value) {
    return String.format(Locale.ENGLISH, "%,.0f", value);
  }
}
