// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one area in another order than that of its page, ready to print: side by side and
 * never added up to one score.
 *
 * @param lenses the orders to choose from
 * @param profileHref its page with everything about each figure
 * @param silent titles of what no source tells of; null where there is none
 */
record LensPage(
    String title,
    String lead,
    boolean fictional,
    boolean hasEstimates,
    List<PageLink> crumbs,
    List<PageChoice> lenses,
    List<PageChoice> ages,
    String profileHref,
    List<Card> cards,
    @Nullable String silent) {

  /** What belongs together; at least one line. */
  record Card(String id, String title, List<Line> lines) {}

  /**
   * One figure.
   *
   * @param verdict null where it cannot be said how the figure lies beside others
   */
  record Line(
      String name,
      String href,
      String kind,
      String when,
      String figure,
      AreaPage.@Nullable Verdict verdict) {}
}
