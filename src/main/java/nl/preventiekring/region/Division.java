// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

/**
 * The set of areas that is valid in a year. Text form {@code NL-2020}; ranks, benchmarks and
 * similar areas never cross sets.
 *
 * @param set {@code NL} for the real country, {@code Voorbeeld} for the fictional demonstration
 *     region
 * @param year four digits
 */
public record Division(String set, int year) implements Comparable<Division> {
  public static final String NETHERLANDS = "NL";
  public static final String EXAMPLE = "Voorbeeld";

  public Division {
    if (!set.matches("[A-Za-z]{2,20}") || year < 1900 || year > 2199) {
      throw new IllegalArgumentException("not a division: " + set + " " + year);
    }
  }

  public static Division netherlands(int year) {
    return new Division(NETHERLANDS, year);
  }

  /** Reads {@code NL-2020}; throws IllegalArgumentException on anything else. */
  public static Division of(String text) {
    int dash = text.lastIndexOf('-');
    if (dash < 0 || !text.substring(dash + 1).matches("\\d{4}")) {
      throw new IllegalArgumentException("not a division: '" + text + "' (write NL-2020)");
    }
    return new Division(text.substring(0, dash), Integer.parseInt(text.substring(dash + 1)));
  }

  /** Whether everything in it is made up for demonstration. */
  public boolean isFictional() {
    return set.equals(EXAMPLE);
  }

  @Override
  public int compareTo(Division other) {
    int bySet = set.compareTo(other.set);
    return bySet != 0 ? bySet : Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return set + "-" + year;
  }
}
