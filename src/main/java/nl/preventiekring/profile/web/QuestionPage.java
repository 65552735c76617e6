// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question in figures, ready to print.
 *
 * @param facts purpose, target group and ages, as far as told
 * @param missing what no source tells, and who could; empty where nothing is missing
 * @param areas the columns, each leading to the full profile
 * @param editHref null for who may not change it
 */
record QuestionPage(
    String title,
    boolean fictional,
    boolean hasEstimates,
    List<PageLink> crumbs,
    List<Fact> facts,
    List<String> missing,
    List<PageLink> areas,
    List<Line> lines,
    @Nullable String editHref,
    @Nullable String deleteHref) {

  record Fact(String label, String value) {}

  /**
   * One indicator.
   *
   * @param cells one for each area
   */
  record Line(String name, String href, String when, List<Cell> cells) {}

  /**
   * @param verdict null where it cannot be said how the figure lies beside others
   */
  record Cell(String figure, AreaPage.@Nullable Verdict verdict) {}
}
