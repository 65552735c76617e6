// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/**
 * The first page.
 *
 * @param examples areas to look at
 * @param steps ids of the six steps of the circle
 * @param holdings what is loaded, one row for each division
 */
record HomePage(List<PageLink> examples, List<String> steps, List<Holding> holdings) {

  /** All counts as they are printed. */
  record Holding(
      String title,
      String href,
      boolean fictional,
      String municipalities,
      String districts,
      String neighbourhoods,
      String indicators,
      String years) {}
}
