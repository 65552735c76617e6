// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.preventiekring.shared.NumberText;

/**
 * Indicators by subject.
 *
 * @param part what their names were to hold; empty for all
 * @param withFigures whether only those with figures were asked for
 */
record IndicatorListPage(String part, boolean withFigures, List<Group> groups) {
  record Group(String id, String title, String count, List<Line> lines) {
    static Group of(String id, String title, List<Line> lines, Locale locale) {
      return new Group(id, title, NumberText.whole(lines.size(), locale), lines);
    }

    Group only(Predicate<Line> wanted, Locale locale) {
      return of(id, title, lines.stream().filter(wanted).toList(), locale);
    }
  }

  /**
   * @param sign of the kind of figure, see site/symbols.html
   * @param loaded years with figures; empty where there are none yet
   */
  record Line(
      String name,
      String href,
      String unit,
      String sign,
      String kind,
      String favourable,
      String loaded) {}
}
