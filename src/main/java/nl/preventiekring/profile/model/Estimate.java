// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

/**
 * A figure with its uncertainty.
 *
 * @param error standard error in the unit of the value; 0 for a count of everybody
 */
public record Estimate(double value, double error) {
  public Estimate {
    if (!(error >= 0)) {
      throw new IllegalArgumentException("a standard error is 0 or more, not " + error);
    }
  }

  /** Width of a 95 % interval in standard errors, rounded as Fingertips and CBS do. */
  private static final double WIDTH = 3.92;

  /** From published 95 % bounds. */
  public static Estimate ofBounds(double value, double lower, double upper) {
    return new Estimate(value, errorOfBounds(lower, upper));
  }

  /** The standard error behind published 95 % bounds. */
  public static double errorOfBounds(double lower, double upper) {
    return (upper - lower) / WIDTH;
  }

  /** From a survey: a percentage of a number of respondents, by Wilson's interval. */
  public static Estimate ofRespondents(double percentage, double respondents) {
    Interval interval =
        Intervals.wilson(percentage / 100 * respondents, respondents, Confidence.NINETY_FIVE);
    return ofBounds(percentage, 100 * interval.lower(), 100 * interval.upper());
  }

  public static Estimate certain(double value) {
    return new Estimate(value, 0);
  }

  /**
   * The rest of a whole without one of its parts, so that an area is not compared with itself.
   *
   * @param part an area in it
   * @param share of the whole that the part is, by people: 0 to under 1
   */
  public Estimate without(Estimate part, double share) {
    if (!(share >= 0 && share < 1)) {
      throw new IllegalArgumentException("a part is 0 to 1 of the whole, not " + share);
    }
    return new Estimate(rest(value, part.value, share), error / (1 - share));
  }

  /** The figure of what remains of a whole without one of its parts, see {@link #without}. */
  static double rest(double whole, double part, double share) {
    return (whole - share * part) / (1 - share);
  }

  /**
   * Which part of the people of a whole a part is; 0 where one of the two is not known (NaN), so
   * that the whole stays whole.
   */
  public static double share(double part, double whole) {
    return part < whole ? part / whole : 0;
  }
}
