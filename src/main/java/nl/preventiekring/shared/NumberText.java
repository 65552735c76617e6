// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people of a language write them: 13.105 and 45,3 in Dutch, 13,105 and 45.3 in English.
 */
public final class NumberText {
  /** Stands between a number and its unit; narrow, and never the end of a line. */
  public static final char NARROW_SPACE = '\u202f';

  private NumberText() {}

  /** A whole number with its thousands apart. */
  public static String whole(long number, Locale locale) {
    return decimal(number, 0, locale);
  }

  /**
   * A number with a fixed count of digits behind the point.
   *
   * @param decimals 0 to 6
   */
  public static String decimal(double number, int decimals, Locale locale) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols(locale));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** {@code 45,3 %} with a narrow space in Dutch, {@code 45.3%} in English. */
  public static String percent(double number, int decimals, Locale locale) {
    String space = isEnglish(locale) ? "" : String.valueOf(NARROW_SPACE);
    return decimal(number, decimals, locale) + space + "%";
  }

  private static DecimalFormatSymbols symbols(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(isEnglish(locale) ? '.' : ',');
    symbols.setGroupingSeparator(isEnglish(locale) ? ',' : '.');
    symbols.setMinusSign('\u2212');
    return symbols;
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
