// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of an area changed over the years, ready to print.
 *
 * @param subjects to choose from
 * @param ages to choose from
 * @param hasEstimates whether any figure is a model estimate
 */
record ChangePage(
    String title,
    String lead,
    boolean fictional,
    List<PageLink> crumbs,
    List<PageChoice> subjects,
    List<PageChoice> ages,
    boolean hasEstimates,
    List<Row> rows) {

  /**
   * @param sign of the kind of figure
   * @param when the ages where they are not those that the reader chose; may be empty
   * @param picture SVG, escaped
   * @param trend what the last five years say together; null where they say nothing
   */
  record Row(
      String id,
      String name,
      String sign,
      String kind,
      String when,
      String picture,
      @Nullable String trend,
      List<AreaPage.Verdict> changes,
      List<Line> lines,
      String sourceHref) {}

  /**
   * @param difference of the newest year with this one; empty text for the newest itself
   */
  record Line(String year, String figure, String difference) {}
}
