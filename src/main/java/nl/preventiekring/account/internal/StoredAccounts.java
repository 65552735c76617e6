// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.PersonNotFound;
import nl.preventiekring.account.Role;
import nl.preventiekring.account.Sessions;
import nl.preventiekring.account.internal.PersonStore.StoredPassword;
import nl.preventiekring.account.model.EmailAddress;
import nl.preventiekring.account.model.OneTimePassword;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts in PostgreSQL. */
@Service
class StoredAccounts implements Accounts {
  private static final Logger log = LoggerFactory.getLogger(StoredAccounts.class);
  private static final Duration ONE_TIME_WORKS = Duration.ofHours(72);

  private final PersonStore persons;
  private final Sessions sessions;
  private final PasswordHashing hashing;
  private final PasswordChoice choice;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StoredAccounts(
      PersonStore persons,
      Sessions sessions,
      PasswordHashing hashing,
      PasswordChoice choice,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.persons = persons;
    this.sessions = sessions;
    this.hashing = hashing;
    this.choice = choice;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  @Transactional
  public Invitation invite(String email, String name, Role role) {
    String address =
        EmailAddress.of(email).orElseThrow(() -> new AccountRefused(Why.EMAIL_INVALID, email));
    if (name.isBlank() || name.strip().length() > 200) {
      throw new AccountRefused(Why.NAME_MISSING);
    }
    Instant now = clock.instant();
    String password = OneTimePassword.from(random);
    StoredPassword stored = oneTime(password, now);
    Person person =
        new Person(
            PersonId.random(),
            address,
            name.strip(),
            role,
            now,
            Optional.empty(),
            stored.temporaryUntil(),
            Optional.empty(),
            false);
    if (!persons.insert(person, stored)) {
      throw new AccountRefused(Why.EMAIL_IN_USE, address);
    }
    log.info("Account made: person {} role {}", person.id(), role);
    return new Invitation(person, password, now.plus(ONE_TIME_WORKS));
  }

  @Override
  @Transactional
  public Invitation reset(PersonId id) {
    Person person = person(id);
    Instant now = clock.instant();
    String password = OneTimePassword.from(random);
    persons.setPassword(id, oneTime(password, now));
    sessions.endAll(id);
    log.info("Password reset: person {}", id);
    return new Invitation(person, password, now.plus(ONE_TIME_WORKS));
  }

  @Override
  @Transactional
  public void disable(PersonId id) {
    Person person = person(id);
    if (isLast(id, persons.lockActiveAdministrators())) {
      throw new AccountRefused(Why.LAST_ADMINISTRATOR);
    }
    if (!person.isDisabled()) {
      persons.setDisabled(id, Optional.of(clock.instant()));
      sessions.endAll(id);
      log.info("Account disabled: person {}", id);
    }
  }

  @Override
  @Transactional
  public Invitation enable(PersonId id) {
    persons.setDisabled(id, Optional.empty());
    log.info("Account enabled: person {}", id);
    return reset(id);
  }

  @Override
  public void changePassword(
      PersonId id, String present, String chosen, Optional<String> keptSession) {
    StoredPassword password = choice.choose(person(id), present, chosen);
    // The try counts whatever comes of it; the password and the end of the sessions go together.
    transaction.executeWithoutResult(status -> {
      persons.setPassword(id, password);
      keptSession.ifPresentOrElse(kept -> sessions.endOthers(id, kept), () -> sessions.endAll(id));
    });
    log.info("Password changed: person {}", id);
  }

  @Override
  public Optional<Person> findPerson(PersonId id) {
    return persons.find(id);
  }

  @Override
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    return persons.names(ids);
  }

  @Override
  public Optional<Person> findByEmail(String email) {
    return persons.findCredentials(EmailAddress.normal(email)).map(PersonStore.Credentials::person);
  }

  @Override
  public List<Person> listPersons() {
    return persons.list();
  }

  /**
   * Those count who chose a password and may come in from anywhere. Where nobody does, whoever can
   * come in at this moment counts.
   */
  private boolean isLast(PersonId id, List<Person> administrators) {
    List<Person> lasting =
        administrators.stream()
            .filter(person -> !person.demonstration() && person.temporaryUntil().isEmpty())
            .toList();
    Instant now = clock.instant();
    List<Person> counted =
        lasting.isEmpty()
            ? administrators.stream()
                .filter(person -> person.temporaryUntil().filter(now::isAfter).isEmpty())
                .toList()
            : lasting;
    return counted.size() == 1 && counted.getFirst().id().equals(id);
  }

  private Person person(PersonId id) {
    return persons.find(id).orElseThrow(PersonNotFound::new);
  }

  private StoredPassword oneTime(String password, Instant now) {
    return new StoredPassword(hashing.hash(password), now, Optional.of(now.plus(ONE_TIME_WORKS)));
  }
}
