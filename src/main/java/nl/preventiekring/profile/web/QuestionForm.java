// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Map;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The form of a question, ready to print.
 *
 * @param errors what is wrong, by the name of the field
 */
record QuestionForm(
    String title,
    String action,
    String cancelHref,
    List<PageLink> crumbs,
    QuestionFields sent,
    List<Choice> areas,
    List<Group> groups,
    Map<String, String> errors) {

  /** What is wrong with the areas, or null. */
  public @Nullable String areasError() {
    return errors.get(QuestionForms.AREAS);
  }

  /** What is wrong with the indicators, or null. */
  public @Nullable String indicatorsError() {
    return errors.get(QuestionForms.INDICATORS);
  }

  record Choice(String value, String title, boolean checked) {}

  record Group(String title, List<Choice> indicators) {}
}
