// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.List;
import java.util.Map;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The form that makes or changes a custom area, as it was filled in.
 *
 * @param municipalities codes whose neighbourhoods can be chosen
 * @param others municipalities that can be added to these
 * @param filter part of a name; only what holds it is listed, and what was chosen
 * @param chosen how many neighbourhoods were chosen, in words
 * @param nothingFound whether the filter leaves nothing to choose
 * @param errors by name of the field: naam or buurten
 */
record CustomAreaForm(
    String title,
    List<PageLink> crumbs,
    String action,
    String cancelHref,
    String name,
    List<String> municipalities,
    List<Option> others,
    String filter,
    String chosen,
    boolean nothingFound,
    List<District> districts,
    Map<String, String> errors) {

  /** What is wrong with the chosen neighbourhoods; null where nothing is. */
  public @Nullable String partsError() {
    return errors.get(CustomAreaForms.PARTS);
  }

  record Option(String value, String title) {}

  /**
   * @param all the words beside the box that chooses the whole district
   * @param whole whether that box is checked
   */
  record District(
      String code, String title, String all, boolean whole, List<Choice> neighbourhoods) {}

  record Choice(String code, String title, boolean checked) {}
}
