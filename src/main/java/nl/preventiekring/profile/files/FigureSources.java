// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.profile.FigureLine;

/** The tables that figures come from. */
final class FigureSources {
  private FigureSources() {}

  /** What to name as source, by table; the table itself where the catalogue does not know it. */
  static Map<String, String> of(List<FigureLine> lines, Indicators indicators, Locale locale) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (FigureLine line : lines) {
      sources.computeIfAbsent(
          table(line),
          table ->
              indicators
                  .findTable(table)
                  .map(known ->
                      known.credit()
                          + ", "
                          + known.title().in(locale)
                          + " ("
                          + known.licence()
                          + ")")
                  .orElse(table));
    }
    return sources;
  }

  static String table(FigureLine line) {
    return line.sourceKey().substring(0, line.sourceKey().indexOf(':'));
  }
}
