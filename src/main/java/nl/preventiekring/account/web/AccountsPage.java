// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import java.util.List;
import java.util.Map;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the installation, with a form to invite somebody.
 *
 * @param invited what to pass on, shown this once; null where nobody was invited just now
 * @param done key of what just succeeded, or null
 */
record AccountsPage(
    List<PageLink> crumbs,
    List<Row> rows,
    InviteForm form,
    Map<String, String> errors,
    List<RoleChoice> roles,
    @Nullable Invited invited,
    @Nullable String done) {

  /**
   * @param state key of the state: active, invited or disabled
   * @param mark sign before the state
   */
  record Row(
      String id,
      String name,
      String email,
      String role,
      String state,
      String mark,
      String lastSignIn,
      boolean disabled,
      boolean self) {}

  record RoleChoice(String value, String title) {}

  record Invited(String name, String email, String password, String until) {}
}
