// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import nl.preventiekring.opendata.Refusal.Reason;

/**
 * Reads one cell of a v3 table: padding, then a decimal number with a point, a single point for a
 * hidden figure, or nothing. One instance is used for millions of cells; {@link #read} says what it
 * found and leaves the number in the fields.
 */
public final class CellText {
  public enum Found {
    FIGURE,
    HIDDEN,
    NOTHING,
    FAULT
  }

  /** More digits than this do not fit in a cell anyway. */
  private static final long TOO_MANY = 100_000_000_000_000L;

  private static final int MOST_DECIMALS = 6;

  private long mantissa;
  private int scale;
  private Reason fault = Reason.NOT_A_NUMBER;

  /** The figure without its point. */
  public long mantissa() {
    return mantissa;
  }

  /** Digits behind the point, trailing zeros left out. */
  public int scale() {
    return scale;
  }

  /** What is wrong, after {@link Found#FAULT}. */
  public Reason fault() {
    return fault;
  }

  /** Reads a cell with a decimal point. */
  public Found read(char[] text, int from, int to) {
    return read(text, from, to, '.');
  }

  /**
   * @param decimalSign point or comma
   */
  public Found read(char[] text, int from, int to, char decimalSign) {
    int at = from;
    while (at < to && text[at] == ' ') {
      at++;
    }
    int end = to;
    while (end > at && text[end - 1] == ' ') {
      end--;
    }
    if (at == end) {
      return Found.NOTHING;
    }
    if (end - at == 1 && text[at] == '.') {
      return Found.HIDDEN;
    }
    return figure(text, at, end, decimalSign);
  }

  private Found figure(char[] text, int from, int end, char decimalSign) {
    boolean negative = text[from] == '-';
    int at = negative ? from + 1 : from;
    int point = -1;
    int digits = 0;
    mantissa = 0;
    for (; at < end; at++) {
      char character = text[at];
      if (character >= '0' && character <= '9') {
        mantissa = mantissa * 10 + (character - '0');
        digits++;
        if (mantissa > TOO_MANY) {
          return fault(Reason.TOO_MANY_DIGITS);
        }
      } else if (character == decimalSign && point < 0 && digits > 0) {
        point = at;
      } else {
        return fault(
            character == ',' && decimalSign == '.' ? Reason.DECIMAL_COMMA : Reason.NOT_A_NUMBER);
      }
    }
    scale = point < 0 ? 0 : end - point - 1;
    if (digits == 0 || point == end - 1) {
      return fault(Reason.NOT_A_NUMBER);
    }
    shorten();
    if (scale > MOST_DECIMALS) {
      return fault(Reason.TOO_MANY_DIGITS);
    }
    mantissa = negative ? -mantissa : mantissa;
    return Found.FIGURE;
  }

  private void shorten() {
    while (scale > 0 && mantissa % 10 == 0) {
      mantissa /= 10;
      scale--;
    }
  }

  private Found fault(Reason reason) {
    fault = reason;
    return Found.FAULT;
  }
}
