// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.Role;
import nl.preventiekring.account.internal.PersonStore.StoredPassword;
import nl.preventiekring.account.model.OneTimePassword;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.StartMessage;
import org.springframework.stereotype.Component;

/**
 * Two people to try the demonstration with. Their passwords are made at random for each home and
 * stand, readable for its owner only, in a file there, so that every start can print them. They
 * work on this very computer only, and are printed no more once they were changed.
 */
@Component
class DemoPeople implements DemoPart, StartMessage {
  private static final String FILE = "demonstration-passwords.properties";

  private final PersonStore persons;
  private final PasswordHashing hashing;
  private final Home home;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DemoPeople(PersonStore persons, PasswordHashing hashing, Home home, Clock clock) {
    this.persons = persons;
    this.hashing = hashing;
    this.home = home;
    this.clock = clock;
  }

  @Override
  public String module() {
    return "account";
  }

  @Override
  public void load() {
    Properties passwords = new Properties();
    add("beheerder@voorbeeld.test", "Bo Voorbeeld", Role.ADMINISTRATOR, passwords);
    add("lezer@voorbeeld.test", "Lee Voorbeeld", Role.READER, passwords);
    try {
      write(passwords);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> lines() {
    Properties passwords = read();
    return persons.listUntouchedDemonstration().stream()
        .filter(person -> passwords.containsKey(person.email()))
        .map(person ->
            "Sign in as %s: %s with %s"
                .formatted(
                    person.role().word(), person.email(), passwords.getProperty(person.email())))
        .toList();
  }

  private void add(String email, String name, Role role, Properties passwords) {
    String password = OneTimePassword.from(random);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Person person =
        new Person(
            PersonId.random(),
            email,
            name,
            role,
            now,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);
    if (persons.insert(person, new StoredPassword(hashing.hash(password), now, Optional.empty()))) {
      passwords.setProperty(email, password);
    }
  }

  private void write(Properties passwords) throws IOException {
    StringWriter text = new StringWriter();
    passwords.store(text, "Passwords of the demonstration. They work on this computer only.");
    Path unfinished = home.root().resolve(FILE + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, text.toString());
    Files.move(unfinished, home.root().resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  private Properties read() {
    Properties passwords = new Properties();
    Path file = home.root().resolve(FILE);
    try {
      if (Files.exists(file)) {
        passwords.load(new StringReader(Files.readString(file)));
      }
    } catch (IOException unreadable) {
      return new Properties();
    }
    return passwords;
  }
}
