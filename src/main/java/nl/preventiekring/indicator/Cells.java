// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.Optional;

/**
 * The figures of one slice for all areas of its division, in the order of their ordinals, each in 4
 * bytes: a decimal number without its point, or the reason why there is none. Exact, where a float
 * would lose the country's population (17,407,585 is over 2^24).
 *
 * @param decimals digits behind the point, 0 to 6: 76.1 with one decimal stands as 761
 * @param numbers one for each ordinal; read it through the methods
 */
@SuppressWarnings(
    "ArrayRecordComponent") // shared between threads, never written after construction
public record Cells(int decimals, int[] numbers) {
  public static final int MISSING = Integer.MIN_VALUE;
  public static final int SUPPRESSED = Integer.MIN_VALUE + 1;
  public static final int NOT_ASKED = Integer.MIN_VALUE + 2;

  /** The largest number that fits, positive or negative. */
  public static final int LARGEST = Integer.MAX_VALUE - 8;

  private static final double[] SCALE = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

  public Cells {
    if (decimals < 0 || decimals >= SCALE.length) {
      throw new IllegalArgumentException("decimals must be 0 to 6, not " + decimals);
    }
  }

  public int size() {
    return numbers.length;
  }

  public boolean has(int ordinal) {
    return ordinal < numbers.length && numbers[ordinal] > NOT_ASKED;
  }

  /** The figure, or NaN where there is none. */
  public double value(int ordinal) {
    return has(ordinal) ? numbers[ordinal] / SCALE[decimals] : Double.NaN;
  }

  /**
   * Why there is no figure; empty where there is one. An area that is younger than the release is
   * missing.
   */
  public Optional<Absence> absence(int ordinal) {
    if (has(ordinal)) {
      return Optional.empty();
    }
    int number = ordinal < numbers.length ? numbers[ordinal] : MISSING;
    return Optional.of(
        switch (number) {
          case SUPPRESSED -> Absence.SUPPRESSED;
          case NOT_ASKED -> Absence.NOT_ASKED;
          default -> Absence.MISSING;
        });
  }
}
