// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * How unequal figures are between the districts of a municipality, ready to print.
 *
 * @param none why that cannot be told, and how to change that; null where it can
 * @param order the districts from least to most well off, as one sentence; empty text without
 */
record InequalityPage(
    String title,
    String lead,
    boolean fictional,
    List<PageLink> crumbs,
    List<PageChoice> subjects,
    List<PageChoice> ages,
    @Nullable String none,
    String order,
    List<Row> rows) {

  /**
   * @param verdict what the districts say together, with its sign
   * @param slope the slope index with its interval; null where there is no line
   * @param relative the relative index with its interval; null where there is none
   * @param bent a warning that the districts do not lie on a straight line; null otherwise
   * @param picture SVG, escaped
   * @param least which district stands at its left end
   * @param most which at its right end
   */
  record Row(
      String id,
      String name,
      String sign,
      String kind,
      String when,
      AreaPage.Verdict verdict,
      @Nullable String slope,
      @Nullable String relative,
      @Nullable String bent,
      String picture,
      String least,
      String most,
      List<Line> lines) {}

  record Line(PageLink district, String score, String figure) {}
}
