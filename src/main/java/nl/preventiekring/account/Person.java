// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may sign in, or once could.
 *
 * @param email in lower case
 * @param temporaryUntil until when the one-time password works; empty once the person chose a
 *     password
 * @param demonstration belongs to the demonstration data and signs in on this very computer only
 */
public record Person(
    PersonId id,
    String email,
    String name,
    Role role,
    Instant createdAt,
    Optional<Instant> lastSignInAt,
    Optional<Instant> temporaryUntil,
    Optional<Instant> disabledAt,
    boolean demonstration) {

  public boolean isDisabled() {
    return disabledAt.isPresent();
  }

  /** Such a person can do nothing else yet than choose a password. */
  public boolean mustChoosePassword() {
    return temporaryUntil.isPresent();
  }
}
