// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

/**
 * A 95 % interval of a percentage (Wilson score), in tenths of a percent and rounded outwards.
 *
 * @param lower at most the percentage
 * @param upper at least the percentage
 */
record Interval(int lower, int upper) {
  private static final double Z = 1.959964;

  /**
   * @param tenths the percentage times ten
   * @param people on how many answers it stands
   */
  static Interval around(int tenths, double people) {
    double share = tenths / 1000.0;
    double spread = Z * Math.sqrt(Z * Z + 4 * people * share * (1 - share));
    double middle = 2 * people * share + Z * Z;
    double scale = 1000 / (2 * (people + Z * Z));
    return new Interval(
        Math.max(0, (int) Math.floor((middle - spread) * scale)),
        Math.min(1000, (int) Math.ceil((middle + spread) * scale)));
  }

  /**
   * An interval of a model estimate. The model also leans on areas that are alike, so that a small
   * area is less uncertain than its own few respondents would be.
   */
  static Interval ofModel(int tenths, double inhabitants) {
    return around(tenths, 150 + 0.10 * inhabitants);
  }
}
