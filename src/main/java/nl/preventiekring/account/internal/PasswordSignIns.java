// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.SignIns;
import nl.preventiekring.account.internal.PersonStore.Credentials;
import nl.preventiekring.account.internal.PersonStore.StoredPassword;
import nl.preventiekring.account.internal.SignInBrake.Key;
import nl.preventiekring.account.model.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Sign-in by e-mail address and password. */
@Service
class PasswordSignIns implements SignIns {
  private static final Logger log = LoggerFactory.getLogger(PasswordSignIns.class);

  private final PersonStore persons;
  private final PasswordHashing hashing;
  private final SignInBrake brake;
  private final Clock clock;

  PasswordSignIns(PersonStore persons, PasswordHashing hashing, SignInBrake brake, Clock clock) {
    this.persons = persons;
    this.hashing = hashing;
    this.brake = brake;
    this.clock = clock;
  }

  @Override
  public Outcome attempt(String email, String password, Origin origin) {
    String normal = EmailAddress.normal(email);
    Key account = Key.ofAccount(normal);
    Key here = Key.ofAccountFrom(normal, origin.address());
    Key address = Key.ofAddress(origin.address());
    Optional<Duration> wait =
        brake.count(address).or(() -> brake.count(here)).or(() -> brake.count(account));
    if (wait.isPresent()) {
      log.warn("Sign-in not checked, too many tries: address {}", origin.address());
      return new Outcome.TooManyTries(wait.get());
    }
    Optional<Credentials> found = persons.findCredentials(normal);
    boolean right = hashing.matches(password, found.map(Credentials::hash));
    if (found.isEmpty() || !right || !mayEnter(found.get().person(), origin)) {
      log.warn("Sign-in refused: address {}", origin.address());
      return new Outcome.Wrong();
    }
    brake.forget(here);
    brake.takeBack(account);
    brake.takeBack(address);
    return welcome(found.get(), password, origin);
  }

  /** The passwords of the demonstration are printed at the start, so they work at home only. */
  private static boolean mayEnter(Person person, Origin origin) {
    return !person.isDisabled() && (!person.demonstration() || origin.thisComputer());
  }

  private Outcome welcome(Credentials found, String password, Origin origin) {
    Person person = found.person();
    Instant now = clock.instant();
    if (person.temporaryUntil().filter(now::isAfter).isPresent()) {
      return new Outcome.Expired();
    }
    if (hashing.isOutdated(found.hash())) {
      persons.setPassword(
          person.id(), new StoredPassword(hashing.hash(password), now, person.temporaryUntil()));
    }
    persons.signedIn(person.id(), now);
    log.info("Sign-in: person {} address {}", person.id(), origin.address());
    return new Outcome.Welcome(person);
  }
}
