// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.Arrays;
import nl.preventiekring.shared.RuleBroken;

/**
 * A source that cannot be used at all. The text says what is wrong, where, and what to do; nothing
 * was stored.
 */
public final class ImportRefused extends RuleBroken {
  private static final long serialVersionUID = 1L;

  /**
   * Why a source is refused; the text key is {@code opendata.refused.} with the name in lower case
   * and hyphens.
   */
  public enum Why {
    /** file */
    NOT_FOUND("D.101"),
    /** file */
    NOT_RECOGNISED("D.102"),
    /** file, field found, field expected */
    HEADER("D.103"),
    /** file, line, row key, where it stood first */
    DUPLICATE("D.104"),
    /** file, reason in the words of the reader */
    UNREADABLE("D.105"),
    /** table id */
    TABLE_UNKNOWN("D.106"),
    /** file, column; the year of the division is not known */
    DIVISION_UNKNOWN("D.107"),
    /** file */
    NO_ROWS("D.108"),
    /** file, what was found, what was expected */
    COORDINATES("D.109"),
    /** address, reason */
    SOURCE_FAILED("D.110"),
    /** file, size, limit */
    TOO_LARGE("D.111"),
    /** file or table, what belongs to it and is not there */
    COMPANION_MISSING("D.112"),
    /** file, line, value, line that writes decimals the other way, its value */
    DECIMALS_MIXED("D.113"),
    /** file, table, other table */
    TABLES_DIFFER("D.114");

    private final String rule;

    Why(String rule) {
      this.rule = rule;
    }
  }

  private final Why why;

  public ImportRefused(Why why, Object... arguments) {
    super(why.rule, "opendata.refused." + key(why), printable(arguments));
    this.why = why;
  }

  private static Object[] printable(Object... arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof String text ? Printable.of(text) : argument)
        .toArray();
  }

  public Why why() {
    return why;
  }

  private static String key(Why why) {
    return why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
