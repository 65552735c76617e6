// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.preventiekring.account.Role;
import nl.preventiekring.account.SignIns.Origin;
import nl.preventiekring.account.SignIns.Outcome;
import nl.preventiekring.account.internal.PersonStore.StoredPassword;
import nl.preventiekring.platform.Home;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPeopleIT {
  private final TestDatabase database = TestDatabase.migrated();
  private final AdvancingClock clock = new AdvancingClock();
  private final PersonStore persons = new PersonStore(database.jdbcClient());
  private final PasswordHashing hashing = new PasswordHashing();
  private final PasswordSignIns signIns =
      new PasswordSignIns(
          persons, hashing, new SignInBrake(new TryStore(database.jdbcClient()), clock), clock);

  @TempDir private Path folder;
  private DemoPeople people;

  @BeforeEach
  void load() {
    people = new DemoPeople(persons, hashing, new Home(folder), clock);
    people.load();
  }

  @Test
  void whatTheStartPrintsSignsInOnThisComputer() {
    assertThat(people.lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("Sign in as administrator: beheerder@voorbeeld.test"))
        .allSatisfy(line -> assertThat(attempt(line, true)).isInstanceOf(Outcome.Welcome.class))
        .allSatisfy(line -> assertThat(attempt(line, false)).isInstanceOf(Outcome.Wrong.class));
  }

  @Test
  void everyStartPrintsTheSame() {
    assertThat(new DemoPeople(persons, hashing, new Home(folder), clock).lines())
        .isEqualTo(people.lines());
  }

  @Test
  void aPasswordThatWasChangedIsPrintedNoMore() {
    clock.advance(java.time.Duration.ofMinutes(1));
    persons.setPassword(
        persons.findCredentials("lezer@voorbeeld.test").orElseThrow().person().id(),
        new StoredPassword(
            hashing.hash("drie zwanen bouwen een brug"), clock.instant(), Optional.empty()));

    assertThat(people.lines()).singleElement().asString().contains(Role.ADMINISTRATOR.word());
  }

  @Test
  void thePasswordsAreReadableForTheirOwnerOnly() throws Exception {
    Path file = folder.resolve("demonstration-passwords.properties");

    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void withoutDemonstrationNothingIsPrinted() {
    TestDatabase empty = TestDatabase.migrated();
    PersonStore nobody = new PersonStore(empty.jdbcClient());

    assertThat(new DemoPeople(nobody, hashing, new Home(folder), clock).lines()).isEmpty();
  }

  private Outcome attempt(String line, boolean thisComputer) {
    String[] words = line.replaceFirst(".*: ", "").split(" with ");
    return signIns.attempt(words[0], words[1], new Origin("127.0.0.1", thisComputer));
  }
}
