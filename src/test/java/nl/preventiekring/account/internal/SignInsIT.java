// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.Role;
import nl.preventiekring.account.SignIns.Origin;
import nl.preventiekring.account.SignIns.Outcome;
import nl.preventiekring.support.People;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SignInsIT {
  private static final TestDatabase database = TestDatabase.migrated();
  private static final String WRONG = "niet het goede wachtwoord";
  private static int computers;

  private static final HikariDataSource pool = pool();

  private final JdbcClient jdbc = JdbcClient.create(pool);
  private final AdvancingClock clock = new AdvancingClock();
  private final CountedHashing hashing = new CountedHashing();
  private final PersonStore persons = new PersonStore(jdbc);
  private final SignInBrake brake = new SignInBrake(new TryStore(jdbc), clock);
  private final StoredAccounts accounts =
      new StoredAccounts(
          persons,
          new SessionStore(jdbc),
          hashing,
          new PasswordChoice(persons, hashing, brake, clock),
          new JdbcTransactionManager(pool),
          clock);
  private final PasswordSignIns signIns = new PasswordSignIns(persons, hashing, brake, clock);
  private final Origin origin = anotherComputer();

  @Test
  void theRightPasswordLetsIn() {
    Person person = People.reader(accounts);

    assertThat(attempt(person.email().toUpperCase(), People.PASSWORD))
        .isInstanceOf(Outcome.Welcome.class);
    assertThat(persons.find(person.id()).orElseThrow().lastSignInAt()).contains(clock.instant());
  }

  @Test
  void anUnknownAddressGetsTheAnswerAndTheWorkOfAWrongPassword() {
    Person person = People.reader(accounts);
    int before = hashing.checks();

    Outcome wrong = attempt(person.email(), WRONG);
    Outcome unknown = attempt(People.address(), WRONG);

    assertThat(unknown).isEqualTo(wrong).isInstanceOf(Outcome.Wrong.class);
    assertThat(hashing.checks() - before).isEqualTo(2);
  }

  @Test
  void aDisabledAccountGetsTheSameAnswer() {
    Person person = People.reader(accounts);
    accounts.disable(person.id());

    assertThat(attempt(person.email(), People.PASSWORD)).isInstanceOf(Outcome.Wrong.class);
  }

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneWaits() {
    Person person = People.reader(accounts);
    for (int tries = 0; tries < 5; tries++) {
      assertThat(attempt(person.email(), WRONG)).isInstanceOf(Outcome.Wrong.class);
    }
    int before = hashing.checks();

    assertThat(attempt(person.email(), People.PASSWORD))
        .isEqualTo(new Outcome.TooManyTries(Duration.ofMinutes(15)));
    assertThat(hashing.checks()).isEqualTo(before);
  }

  @Test
  void aStrangerDoesNotKeepTheOwnerOut() {
    Person person = People.reader(accounts);
    for (int tries = 0; tries < 12; tries++) {
      attempt(person.email(), WRONG);
    }
    assertThat(signIns.attempt(person.email(), People.PASSWORD, anotherComputer()))
        .isInstanceOf(Outcome.Welcome.class);
    assertThat(attempt(person.email(), WRONG)).isInstanceOf(Outcome.TooManyTries.class);
    change(person, People.PASSWORD);
  }

  @Test
  void anUnknownAddressIsShutInTheSameWay() {
    String nobody = People.address();
    for (int tries = 0; tries < 5; tries++) {
      attempt(nobody, WRONG);
    }

    assertThat(attempt(nobody, WRONG)).isInstanceOf(Outcome.TooManyTries.class);
  }

  @Test
  void aQuarterOfAnHourAfterTheFirstTryItIsOpenAgain() {
    Person person = People.reader(accounts);
    for (int tries = 0; tries < 5; tries++) {
      attempt(person.email(), WRONG);
      clock.advance(Duration.ofMinutes(2));
    }
    assertThat(attempt(person.email(), WRONG))
        .isEqualTo(new Outcome.TooManyTries(Duration.ofMinutes(5)));
    clock.advance(Duration.ofMinutes(5));

    assertThat(attempt(person.email(), People.PASSWORD)).isInstanceOf(Outcome.Welcome.class);
  }

  @Test
  void theRightPasswordBeginsTheCountAnew() {
    Person person = People.reader(accounts);
    for (int tries = 0; tries < 4; tries++) {
      attempt(person.email(), WRONG);
    }
    attempt(person.email(), People.PASSWORD);

    assertThat(attempt(person.email(), WRONG)).isInstanceOf(Outcome.Wrong.class);
  }

  @Test
  void oneComputerMayBeWrongTwentyTimes() {
    Person person = People.reader(accounts);
    for (int tries = 0; tries < 20; tries++) {
      assertThat(attempt(People.address(), WRONG)).isInstanceOf(Outcome.Wrong.class);
    }

    assertThat(attempt(person.email(), People.PASSWORD)).isInstanceOf(Outcome.TooManyTries.class);
    assertThat(signIns.attempt(person.email(), People.PASSWORD, anotherComputer()))
        .isInstanceOf(Outcome.Welcome.class);
  }

  @Test
  void manyRightPasswordsFromOneComputerAreFine() {
    Person person = People.reader(accounts);
    for (int tries = 0; tries < 25; tries++) {
      assertThat(attempt(person.email(), People.PASSWORD)).isInstanceOf(Outcome.Welcome.class);
    }
  }

  @Test
  void aThousandTriesOfManyComputersAtOnceAreAHundredChecks() throws Exception {
    Person person = People.reader(accounts);
    int before = hashing.checks();
    try (var threads = Executors.newFixedThreadPool(20)) {
      List<Callable<Outcome>> flood = new ArrayList<>();
      for (int tries = 0; tries < 1000; tries++) {
        Origin computer = new Origin("203.0.113." + tries % 250, false);
        flood.add(() -> signIns.attempt(person.email(), WRONG, computer));
      }
      for (Future<Outcome> done : threads.invokeAll(flood)) {
        done.get();
      }
    }

    assertThat(hashing.checks() - before).isEqualTo(100);
  }

  @Test
  void aOneTimePasswordWorksForThreeDays() {
    Invitation invited = accounts.invite(People.address(), "Nieuw", Role.READER);
    clock.advance(Duration.ofHours(72));
    assertThat(attempt(invited.person().email(), invited.oneTimePassword()))
        .isInstanceOfSatisfying(
            Outcome.Welcome.class,
            welcome -> assertThat(welcome.person().mustChoosePassword()).isTrue());
    clock.advance(Duration.ofSeconds(1));

    assertThat(attempt(invited.person().email(), invited.oneTimePassword()))
        .isInstanceOf(Outcome.Expired.class);
    assertThat(attempt(invited.person().email(), WRONG)).isInstanceOf(Outcome.Wrong.class);
  }

  @Test
  void peopleOfTheDemonstrationComeInOnThisComputerOnly() {
    Person person = People.reader(accounts);
    jdbc.sql("update account.person set demonstration = true where id = :id")
        .param("id", person.id().value())
        .update();

    assertThat(attempt(person.email(), People.PASSWORD)).isInstanceOf(Outcome.Wrong.class);
    assertThat(signIns.attempt(person.email(), People.PASSWORD, new Origin(origin.address(), true)))
        .isInstanceOf(Outcome.Welcome.class);
  }

  @Test
  void passwordsAreKeptAsArgon2id() {
    Person person = People.reader(accounts);

    assertThat(persons.findCredentials(person.email()).orElseThrow().hash())
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  @Test
  void anAccentIsTheSameHoweverAKeyboardWritesIt() {
    String oneCharacter = "caf\u00e9 langs de snelweg";
    String twoCharacters = "cafe\u0301 langs de snelweg";

    assertThat(hashing.matches(twoCharacters, Optional.of(hashing.hash(oneCharacter)))).isTrue();
  }

  @Test
  void thePresentPasswordCannotBeGuessedFromAnOpenSession() {
    Person person = People.reader(accounts);
    for (int tries = 0; tries < 5; tries++) {
      assertThatThrownBy(() -> change(person, WRONG))
          .isInstanceOfSatisfying(
              AccountRefused.class,
              refused -> assertThat(refused.why()).isEqualTo(Why.PRESENT_PASSWORD_WRONG));
    }

    assertThatThrownBy(() -> change(person, People.PASSWORD))
        .isInstanceOfSatisfying(
            AccountRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(Why.TOO_MANY_TRIES));
  }

  @Test
  void theSamePasswordAgainIsRefused() {
    Person person = People.reader(accounts);

    assertThatThrownBy(() ->
            accounts.changePassword(
                person.id(), People.PASSWORD, People.PASSWORD, Optional.empty()))
        .isInstanceOfSatisfying(
            AccountRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(Why.PASSWORD_UNCHANGED));
  }

  @AfterAll
  static void closePool() {
    pool.close();
  }

  private void change(Person person, String present) {
    accounts.changePassword(person.id(), present, "drie zwanen bouwen een brug", Optional.empty());
  }

  private Outcome attempt(String email, String password) {
    return signIns.attempt(email, password, origin);
  }

  private static HikariDataSource pool() {
    HikariDataSource made = new HikariDataSource();
    made.setDataSource(database.dataSource());
    return made;
  }

  private static Origin anotherComputer() {
    computers++;
    return new Origin("198.51.100." + computers, false);
  }
}
