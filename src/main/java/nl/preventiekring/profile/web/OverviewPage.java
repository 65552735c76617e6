// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * All parts of an area beside each other for one subject: a coloured table, indicators down and
 * parts across.
 *
 * @param subjects to choose from
 * @param ages to choose from
 * @param whole title of the area that the parts are judged beside
 * @param order how the parts are ordered, as a sentence
 * @param parts heads of the columns
 */
record OverviewPage(
    String title,
    String lead,
    boolean fictional,
    List<PageLink> crumbs,
    List<PageChoice> subjects,
    List<PageChoice> ages,
    String whole,
    String order,
    List<PageLink> parts,
    List<Line> lines) {

  /**
   * @param when the year, and the ages where they are not those that the reader chose
   * @param orderHref orders the parts by this indicator
   * @param mapHref the same on a map; null for a province, of which there is none
   * @param whole figure of the whole area
   */
  record Line(
      String id,
      String name,
      String when,
      String orderHref,
      boolean ordered,
      @Nullable String mapHref,
      String whole,
      List<Cell> cells) {}

  /**
   * @param text the figure or why there is none
   * @param sign how it lies beside the whole; null where that cannot be said
   * @param words the same for who cannot see the sign
   */
  record Cell(String text, @Nullable String sign, @Nullable String words) {}
}
