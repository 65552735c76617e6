// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

/** A lower and an upper bound in the unit of the figure. */
public record Interval(double lower, double upper) {
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("bounds must be in order: " + lower + " to " + upper);
    }
  }

  public boolean holds(double value) {
    return lower <= value && value <= upper;
  }
}
