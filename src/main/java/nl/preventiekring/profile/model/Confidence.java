// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval or a limit is. */
public enum Confidence {
  /** One in twenty lies outside by chance; for intervals beside a figure. */
  NINETY_FIVE(0.95),
  /** One in five hundred lies outside by chance; for maps and trends, where many are tested. */
  NINETY_NINE_POINT_EIGHT(0.998);

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double level;
  private final double z;

  Confidence(double level) {
    this.level = level;
    this.z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
  }

  /** Chance that lies outside on both sides together: 0.05 or 0.002. */
  public double alpha() {
    return 1 - level;
  }

  /** Standard errors from the middle to a bound: 1.959964 or 3.090232. */
  public double z() {
    return z;
  }

  /** The chance of a standard normal number at least so far from 0, on both sides. */
  public static double twoSided(double z) {
    return 2 * NORMAL.survivalProbability(Math.abs(z));
  }
}
