// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.intake.FigureColumn;
import nl.preventiekring.shared.AgeBand;

/**
 * The keys of columns, by which the catalogue knows them: a topic key ends in an underscore and a
 * number that differs between tables.
 */
public final class V3Keys {
  private static final Pattern TOPIC = Pattern.compile("(.+)_(\\d+)");

  private static final Set<String> SINCE_LAST_YEAR =
      Set.of("IndelingswijzigingWijkenEnBuurten", "IndelingswijzigingGemeenteWijkBuurt");

  private V3Keys() {}

  static boolean isTopic(String key) {
    return TOPIC.matcher(key).matches();
  }

  /** The key without its number. */
  public static String bare(String key) {
    Matcher topic = TOPIC.matcher(key);
    return topic.matches() ? topic.group(1) : key;
  }

  /** Whether the column tells how areas differ from the year before. */
  public static boolean isSinceLastYear(String bareKey) {
    return SINCE_LAST_YEAR.contains(bareKey);
  }

  /** A table that the catalogue does not know has the same columns beside its figures as others. */
  public static boolean isNoFigure(SourceTable table, String key, Indicators indicators) {
    return indicators.isNoFigure(table.id(), key)
        || indicators.findTable(table.id()).isEmpty()
            && indicators.listTables().stream()
                .anyMatch(other -> indicators.isNoFigure(other.id(), key));
  }

  /**
   * Whether columns may be known by their names alone: the catalogue knows this table, or one of
   * the same publisher with the same words before the first year in its title. In any other table
   * {@code Mannen} may as well be men who died.
   */
  public static boolean isOfKnownSeries(SourceTable table, Indicators indicators) {
    String series = series(table);
    return indicators.listTables().stream()
        .anyMatch(known ->
            known.id().equals(table.id())
                || known.publisher().equals(table.publisher()) && series(known).equals(series));
  }

  /**
   * {@code Gezondheid per wijk en buurt; 2012 (indeling 2020)} is of gezondheid per wijk en buurt.
   */
  private static String series(SourceTable table) {
    return table.title().nl().replaceFirst("[^\\p{L}\\s].*$", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The column of this table with this key as one of figures of the indicator. */
  public static FigureColumn column(String table, String key, Indicator indicator) {
    AgeBand ages =
        indicator.sources().stream()
            .filter(source -> source.table().equals(table) && source.key().equals(key))
            .findFirst()
            .map(Indicator.SourceColumn::ageBand)
            .orElseGet(indicator::fixedAgeBand)
            .orElse(AgeBand.EVERYBODY);
    return new FigureColumn(table + ":" + key, indicator, indicator.kind(), ages);
  }
}
