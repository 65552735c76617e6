// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ages that a figure is about, in whole years, both ends included.
 *
 * <p>Text forms: {@code 18+}, {@code 18-64}, {@code 10} (one year of age); {@code 0+} is everybody.
 *
 * @param from youngest age, 0 to 120
 * @param to oldest age, or {@link #OPEN} where there is none
 */
public record AgeBand(int from, int to) implements Comparable<AgeBand> {
  public static final int OPEN = 999;
  public static final AgeBand EVERYBODY = new AgeBand(0, OPEN);
  public static final AgeBand ADULTS = new AgeBand(18, OPEN);
  public static final AgeBand ADULTS_UNDER_65 = new AgeBand(18, 64);
  public static final AgeBand SENIORS = new AgeBand(65, OPEN);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,3})(\\+|-(\\d{1,3}))?");

  public AgeBand {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not an age band: from " + from + " to " + to);
    }
  }

  /**
   * Reads {@code 18+}, {@code 18-64} or {@code 10}; throws IllegalArgumentException on anything
   * else.
   */
  public static AgeBand of(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not an age band: '" + text + "' (write 18+, 18-64 or 10)");
    }
    int from = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return new AgeBand(from, from);
    }
    return new AgeBand(from, matcher.group(3) == null ? OPEN : Integer.parseInt(matcher.group(3)));
  }

  @Override
  public int compareTo(AgeBand other) {
    int byStart = Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(other.to, to);
  }

  @Override
  public String toString() {
    if (to == OPEN) {
      return from + "+";
    }
    return from == to ? String.valueOf(from) : from + "-" + to;
  }
}
