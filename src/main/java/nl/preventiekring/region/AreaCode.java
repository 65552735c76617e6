// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statistical code of an area without padding: {@code NL01}, {@code PV26}, {@code GG1413},
 * {@code GM0363}, {@code WK0363AA}, {@code BU0363AA03}. District and neighbourhood parts may hold
 * letters. {@code NL00} and {@code NL01} are the same country and become {@code NL01}.
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
  private static final Pattern VALID =
      Pattern.compile("NL01|PV[23]\\d|GG\\d{4}|GM\\d{4}|WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4}");

  /** The whole country of a division. */
  public static final AreaCode COUNTRY = new AreaCode("NL01");

  public AreaCode {
    if (!VALID.matcher(value).matches()) {
      throw new IllegalArgumentException("not an area code: '" + value + "'");
    }
  }

  /**
   * Reads a code as sources write it: padding is stripped, NL00 becomes NL01; empty where it is no
   * code.
   */
  public static Optional<AreaCode> find(String text) {
    String code = text.strip();
    if (code.equals("NL00")) {
      code = "NL01";
    }
    return VALID.matcher(code).matches() ? Optional.of(new AreaCode(code)) : Optional.empty();
  }

  /** As {@link #find}, but throws IllegalArgumentException where the text is no code. */
  public static AreaCode of(String text) {
    return find(text)
        .orElseThrow(
            () -> new IllegalArgumentException("not an area code: '" + text.strip() + "'"));
  }

  public AreaLevel level() {
    return switch (value.substring(0, 2)) {
      case "NL" -> AreaLevel.COUNTRY;
      case "PV" -> AreaLevel.PROVINCE;
      case "GG" -> AreaLevel.GGD_REGION;
      case "GM" -> AreaLevel.MUNICIPALITY;
      case "WK" -> AreaLevel.DISTRICT;
      default -> AreaLevel.NEIGHBOURHOOD;
    };
  }

  /**
   * The municipality of a district or neighbourhood, and the district of a neighbourhood, follow
   * from the code.
   */
  public Optional<AreaCode> parentInCode() {
    return switch (level()) {
      case DISTRICT -> Optional.of(new AreaCode("GM" + value.substring(2, 6)));
      case NEIGHBOURHOOD -> Optional.of(new AreaCode("WK" + value.substring(2, 8)));
      default -> Optional.empty();
    };
  }

  @Override
  public int compareTo(AreaCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
