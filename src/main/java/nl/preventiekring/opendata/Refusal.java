// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.Locale;

/**
 * A row, or a part of a file, that was left out, and why.
 *
 * @param line in the file, from 1; the row number in a spreadsheet; 0 where there are no lines
 * @param column as the file spells it
 * @param value as it stands in the file, at most 80 characters; control characters replaced
 */
public record Refusal(String file, long line, String column, String value, Reason reason) {
  public Refusal {
    file = Printable.of(file);
    column = Printable.of(column);
    value = Printable.of(value.length() > 80 ? value.substring(0, 79) + "…" : value);
  }

  /** The text key is {@code opendata.reason.} with the name in lower case and hyphens. */
  public enum Reason {
    NOT_AN_AREA_CODE,
    LEVEL_DISAGREES_WITH_CODE,
    UNKNOWN_AREA,
    UNKNOWN_AGE,
    UNKNOWN_PERIOD,
    UNKNOWN_MARGIN,
    UNKNOWN_INDICATOR,
    UNKNOWN_KIND,
    KINDS_DIFFER,
    NOT_A_NUMBER,
    DECIMAL_COMMA,
    TOO_MANY_DIGITS,
    NOT_A_PERCENTAGE,
    NEGATIVE,
    BOUNDS_DO_NOT_HOLD_VALUE,
    DOTS_AND_FIGURES_IN_ONE_ROW,
    NUMBER_OF_FIELDS,
    NO_VALUE,
    UNKNOWN_ATTRIBUTE,
    ATTRIBUTE_DENIES_VALUE,
    UNKNOWN_MEASURE,
    WATER_OR_ABROAD,
    NO_NAME,
    COORDINATES,
    SHAPE_NOT_CLOSED,
    YEAR,
    NOT_A_DATE,
    CODES_DISAGREE,
    LISTED_TWICE,
    CHANGES_NOTHING,
    NOT_A_MUNICIPALITY;

    public String key() {
      return "opendata.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
