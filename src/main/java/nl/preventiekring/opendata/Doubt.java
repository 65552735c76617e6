// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something that the importer did not refuse but that an epidemiologist wants to know. */
public record Doubt(Kind kind, List<String> arguments) {
  public Doubt {
    arguments = arguments.stream().map(Printable::of).toList();
  }

  public static Doubt of(Kind kind, Object... arguments) {
    return new Doubt(kind, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The text key is {@code opendata.doubt.} with the name in lower case and hyphens. */
  public enum Kind {
    /** table, period and age band, areas found, areas expected */
    ROWS_DIFFER,
    /** table */
    NO_COUNTRY_ROW,
    /** table, column, sum of municipalities, country */
    SUM_DIFFERS,
    /** table, column, number of areas */
    COLUMN_EMPTY,
    /** file, what was left out, how many */
    LEFT_OUT,
    /** table or file, division that was assumed */
    DIVISION_ASSUMED,
    /** file */
    ALREADY_IMPORTED,
    /** table, number of areas without a name */
    AREAS_WITHOUT_NAME,
    /** table, figures hidden, fewest respondents that may be shown, id of the rule */
    SMALL_NUMBERS,
    /** file, cell that may be thousands, number of such cells */
    THOUSANDS_OR_DECIMALS,
    /** file that names a next page which was not given */
    PAGE_WITHOUT_NEXT,
    /** table, observations read, observations that its publisher counts */
    OBSERVATIONS_DIFFER;

    public String key() {
      return "opendata.doubt." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
