// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Front door to the people who may sign in. Who may call these is decided by the page or the
 * command in front. Every refusal is an {@link AccountRefused}.
 */
public interface Accounts {
  /**
   * Makes an account with a one-time password that works for 72 hours.
   *
   * @param email any case; A.101 and A.102 say which are refused
   */
  Invitation invite(String email, String name, Role role);

  /** A new one-time password for somebody who lost theirs; ends all sessions of that person. */
  Invitation reset(PersonId id);

  /**
   * Ends the account and its sessions at once. The last administrator stays (A.105). Disabling
   * again changes nothing.
   */
  void disable(PersonId id);

  /** Gives a disabled account back with a one-time password. */
  Invitation enable(PersonId id);

  /**
   * Replaces the password of somebody who knows the present one. Rules A.106 to A.115; the fifth
   * wrong present password in a quarter of an hour shuts this for the rest of it.
   *
   * @param keptSession id of the session that goes on; all others of this person end
   */
  void changePassword(PersonId id, String present, String chosen, Optional<String> keptSession);

  Optional<Person> findPerson(PersonId id);

  /** The names of those that there are, in one statement. */
  Map<PersonId, String> names(Collection<PersonId> ids);

  Optional<Person> findByEmail(String email);

  /** By name. */
  List<Person> listPersons();
}
