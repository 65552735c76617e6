// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ShownFigure;

/** The tables that figures come from. */
final class FigureSources {
  /** Columns of a table of figures, before those of the areas around. */
  static final List<String> COLUMNS =
      List.of(
          "indicator",
          "name",
          "source",
          "year",
          "ages",
          "value",
          "lower",
          "upper",
          "absence",
          "kind");

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

  /** Key of the column at the source; empty for a figure that we computed of parts. */
  static String key(FigureLine line) {
    return isComputed(line.figure()) ? "" : line.sourceKey();
  }

  /** The kind of figure in a word, and whether we computed it. */
  static String kind(FigureLine line, FigureText text, Locale locale) {
    String kind = text.text("profile.kind." + line.kind(), locale);
    return isComputed(line.figure()) ? kind + ", " + text.text("profile.computed", locale) : kind;
  }

  static boolean isComputed(ShownFigure figure) {
    return figure instanceof ShownFigure.Known known && known.computed();
  }

  static String table(FigureLine line) {
    return line.sourceKey().substring(0, line.sourceKey().indexOf(':'));
  }
}
