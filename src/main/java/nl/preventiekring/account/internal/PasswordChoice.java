// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.internal.PersonStore.Credentials;
import nl.preventiekring.account.internal.PersonStore.StoredPassword;
import nl.preventiekring.account.internal.SignInBrake.Key;
import nl.preventiekring.account.model.PasswordRules;
import org.springframework.stereotype.Component;

/** Choosing a password: who has a session must still know the present one. */
@Component
class PasswordChoice {
  private final PersonStore persons;
  private final PasswordHashing hashing;
  private final SignInBrake brake;
  private final Clock clock;
  private final PasswordRules rules = new PasswordRules();

  PasswordChoice(PersonStore persons, PasswordHashing hashing, SignInBrake brake, Clock clock) {
    this.persons = persons;
    this.hashing = hashing;
    this.brake = brake;
    this.clock = clock;
  }

  /** The new password as it is to be stored. Counts the try; throws what refuses it. */
  StoredPassword choose(Person person, String present, String chosen) {
    checkPresent(person, present);
    rules
        .refuse(chosen, person.name(), person.email())
        .ifPresent(refused -> {
          throw refused;
        });
    if (chosen.equals(present)) {
      throw new AccountRefused(Why.PASSWORD_UNCHANGED);
    }
    return new StoredPassword(hashing.hash(chosen), clock.instant(), Optional.empty());
  }

  private void checkPresent(Person person, String present) {
    Key key = Key.ofPresentPassword(person.email());
    Optional<Duration> wait = brake.count(key);
    if (wait.isPresent()) {
      throw new AccountRefused(Why.TOO_MANY_TRIES, wait.get().toMinutes() + 1);
    }
    Optional<String> hash = persons.findCredentials(person.email()).map(Credentials::hash);
    if (!hashing.matches(present, hash)) {
      throw new AccountRefused(Why.PRESENT_PASSWORD_WRONG);
    }
    brake.forget(key);
  }
}
