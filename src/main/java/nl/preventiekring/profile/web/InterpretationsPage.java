// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Map;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote about an area, and the form to add to it, ready to print.
 *
 * @param form null for who is not signed in
 * @param removed what was just removed, or null
 */
record InterpretationsPage(
    String title,
    boolean fictional,
    List<PageLink> crumbs,
    List<Note> notes,
    @Nullable Form form,
    String signInHref,
    @Nullable Removal removed) {

  /**
   * @param about the figure or the word for its kind
   * @param source by whom, when and on what basis
   * @param removeAction null for who may not remove it
   */
  record Note(String about, String text, String source, @Nullable String removeAction) {}

  /**
   * @param kinds of interpretations to choose from
   * @param figures of the area to choose from
   */
  record Form(
      String action,
      InterpretationFields sent,
      List<Option> kinds,
      List<Option> figures,
      Map<String, String> errors) {}

  record Option(String value, String title) {}

  record Removal(String restoreAction) {}
}
