// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.PersonNotFound;
import nl.preventiekring.account.Role;
import nl.preventiekring.support.People;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class AccountsIT {
  private final TestDatabase database = TestDatabase.migrated();
  private final AdvancingClock clock = new AdvancingClock();
  private final PersonStore persons = new PersonStore(database.jdbcClient());
  private final PasswordHashing hashing = new PasswordHashing();
  private final SignInBrake brake = new SignInBrake(new TryStore(database.jdbcClient()), clock);
  private final StoredAccounts accounts = with(new SessionStore(database.jdbcClient()));

  private StoredAccounts with(SessionStore sessions) {
    return new StoredAccounts(
        persons,
        sessions,
        hashing,
        new PasswordChoice(persons, hashing, brake, clock),
        new JdbcTransactionManager(database.dataSource()),
        clock);
  }

  @Test
  void oneAddressIsOneAccountInAnyCase() {
    accounts.invite("Jet@Example.org", "Jet", Role.READER);

    assertRefused(Why.EMAIL_IN_USE, () -> accounts.invite("jet@example.ORG ", "J", Role.READER));
    assertThat(accounts.findByEmail(" JET@example.org")).map(Person::name).contains("Jet");
  }

  @Test
  void anInvitationNeedsAnAddressAndAName() {
    assertRefused(Why.EMAIL_INVALID, () -> accounts.invite("jet", "Jet", Role.READER));
    assertRefused(Why.NAME_MISSING, () -> accounts.invite(People.address(), " ", Role.READER));
    assertThat(accounts.listPersons()).isEmpty();
  }

  @Test
  void theLastAdministratorStays() {
    Person first = People.administrator(accounts);
    Person second = People.administrator(accounts);
    accounts.disable(first.id());

    assertRefused(Why.LAST_ADMINISTRATOR, () -> accounts.disable(second.id()));
    assertThat(accounts.findPerson(second.id()).orElseThrow().isDisabled()).isFalse();
  }

  @Test
  void anAdministratorOfWhomNobodyKnowsThatTheyComeInDoesNotCount() {
    Person first = People.administrator(accounts);
    accounts.invite(People.address(), "Nooit gekomen", Role.ADMINISTRATOR);
    Person demonstration = People.administrator(accounts);
    database
        .jdbcClient()
        .sql("update account.person set demonstration = true where id = :id")
        .param("id", demonstration.id().value())
        .update();

    assertRefused(Why.LAST_ADMINISTRATOR, () -> accounts.disable(first.id()));
    accounts.disable(demonstration.id());
    assertThat(accounts.findPerson(demonstration.id()).orElseThrow().isDisabled()).isTrue();
  }

  @Test
  void whereNobodyHasAPasswordOfTheirOwnTheLastWhoCanComeInStays() {
    Invitation early = accounts.invite(People.address(), "Eerste", Role.ADMINISTRATOR);
    clock.advance(Duration.ofHours(73));
    Invitation late = accounts.invite(People.address(), "Tweede", Role.ADMINISTRATOR);

    assertRefused(Why.LAST_ADMINISTRATOR, () -> accounts.disable(late.person().id()));
    accounts.disable(early.person().id());
  }

  @Test
  void aPasswordIsNotChangedWhereOtherSessionsCannotBeEnded() {
    Person reader = People.reader(accounts);
    StoredAccounts broken =
        with(
            new SessionStore(database.jdbcClient()) {
              @Override
              public void endAll(PersonId person) {
                throw new IllegalStateException("on purpose");
              }
            });

    assertThatThrownBy(() ->
            broken.changePassword(
                reader.id(), People.PASSWORD, "drie zwanen bouwen een brug", Optional.empty()))
        .hasMessage("on purpose");
    assertThat(
            hashing.matches(
                People.PASSWORD,
                persons.findCredentials(reader.email()).map(PersonStore.Credentials::hash)))
        .isTrue();
  }

  @Test
  void aReaderMayGoWhereThereIsOneAdministrator() {
    People.administrator(accounts);
    Person reader = People.reader(accounts);
    accounts.disable(reader.id());
    accounts.disable(reader.id());

    assertThat(accounts.findPerson(reader.id()).orElseThrow().isDisabled()).isTrue();
  }

  @Test
  void aDisabledAccountComesBackWithAOneTimePassword() {
    Person reader = People.reader(accounts);
    accounts.disable(reader.id());
    Invitation back = accounts.enable(reader.id());

    assertThat(accounts.findPerson(reader.id()).orElseThrow())
        .satisfies(person -> assertThat(person.isDisabled()).isFalse())
        .satisfies(person -> assertThat(person.mustChoosePassword()).isTrue());
    assertThat(
            hashing.matches(
                back.oneTimePassword(),
                persons.findCredentials(reader.email()).map(PersonStore.Credentials::hash)))
        .isTrue();
  }

  @Test
  void aResetMakesTheFormerPasswordWorthless() {
    Person reader = People.reader(accounts);
    accounts.reset(reader.id());

    assertThat(
            hashing.matches(
                People.PASSWORD,
                persons.findCredentials(reader.email()).map(PersonStore.Credentials::hash)))
        .isFalse();
  }

  @Test
  void nobodyIsNotFound() {
    assertThatThrownBy(() -> accounts.reset(PersonId.random())).isInstanceOf(PersonNotFound.class);
  }

  @Test
  void anInvitationDoesNotTellItsPasswordToALog() {
    Invitation invitation = accounts.invite(People.address(), "Jet", Role.READER);

    assertThat(invitation.toString()).doesNotContain(invitation.oneTimePassword());
  }

  private static void assertRefused(Why why, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            AccountRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }
}
