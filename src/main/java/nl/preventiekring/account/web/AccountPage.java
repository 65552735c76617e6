// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param done key of what just succeeded, or null
 */
record AccountPage(
    String name, String email, String role, List<SessionRow> sessions, @Nullable String done) {

  record SessionRow(
      String handle, String browser, String signedIn, String lastUsed, boolean here) {}

  public boolean hasOtherSessions() {
    return sessions.stream().anyMatch(row -> !row.here());
  }
}
