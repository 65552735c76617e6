// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The areas that are most like an area, ready to print.
 *
 * @param none why there are none; null where there are
 * @param far whether even the most similar one is unlike it
 * @param used the traits that were compared, as one sentence
 * @param traits the area beside the middle of the similar areas
 */
record SimilarPage(
    String title,
    String lead,
    boolean fictional,
    List<PageLink> crumbs,
    @Nullable String none,
    boolean far,
    List<Alike> areas,
    String used,
    List<Trait> traits) {

  /**
   * @param where the municipality it lies in; empty for a municipality
   * @param width of the bar of its distance, such as {@code 45.30%}
   * @param likeness the distance in words
   * @param differs what differs most
   */
  record Alike(PageLink link, String where, String width, String likeness, String differs) {}

  record Trait(String name, String own, String theirs) {}
}
