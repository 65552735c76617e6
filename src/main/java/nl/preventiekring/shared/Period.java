// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

/**
 * The calendar year that a figure is about.
 *
 * @param year four digits, 1900 to 2199
 */
public record Period(int year) implements Comparable<Period> {
  public Period {
    if (year < 1900 || year > 2199) {
      throw new IllegalArgumentException("not a year: " + year);
    }
  }

  /** Reads {@code 2020}; throws IllegalArgumentException on anything else. */
  public static Period of(String text) {
    if (!text.matches("\\d{4}")) {
      throw new IllegalArgumentException("not a year: '" + text + "' (write four digits, as 2020)");
    }
    return new Period(Integer.parseInt(text));
  }

  @Override
  public int compareTo(Period other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return String.valueOf(year);
  }
}
