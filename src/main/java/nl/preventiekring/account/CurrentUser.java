// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.util.Optional;

/**
 * Who is behind the request of this thread. Outside a request, as on the command line, nobody is.
 */
public interface CurrentUser {
  /** Empty for a visitor without a session, whose account may have ended a moment ago. */
  Optional<Person> find();

  /** False too for an administrator who has yet to choose a password. */
  boolean isAdministrator();
}
