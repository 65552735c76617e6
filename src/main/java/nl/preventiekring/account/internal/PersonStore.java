// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of account.person. */
@Component
class PersonStore {
  private final JdbcClient jdbc;

  PersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A person with what a password is checked against. */
  record Credentials(Person person, String hash) {}

  /** A password as it is stored; without an end it was chosen by the person. */
  record StoredPassword(String hash, Instant setAt, Optional<Instant> temporaryUntil) {}

  /** False where somebody has this address already. */
  boolean insert(Person person, StoredPassword password) {
    return jdbc.sql(
                """
                insert into account.person
                  (id, email, name, role, created_at, demonstration, password_hash, password_set_at, temporary_until)
                values (:id, :email, :name, :role, :createdAt, :demonstration, :hash, :setAt, :until)
                on conflict (email) do nothing
                """)
            .param("id", person.id().value())
            .param("email", person.email())
            .param("name", person.name())
            .param("role", person.role().name())
            .param("createdAt", Timestamp.from(person.createdAt()))
            .param("demonstration", person.demonstration())
            .param("hash", password.hash())
            .param("setAt", Timestamp.from(password.setAt()))
            .param("until", timestamp(password.temporaryUntil()))
            .update()
        == 1;
  }

  void setPassword(PersonId id, StoredPassword password) {
    jdbc.sql(
            """
            update account.person set password_hash = :hash, password_set_at = :setAt, temporary_until = :until
            where id = :id
            """)
        .param("id", id.value())
        .param("hash", password.hash())
        .param("setAt", Timestamp.from(password.setAt()))
        .param("until", timestamp(password.temporaryUntil()))
        .update();
  }

  void setDisabled(PersonId id, Optional<Instant> at) {
    jdbc.sql("update account.person set disabled_at = :at where id = :id")
        .param("id", id.value())
        .param("at", timestamp(at))
        .update();
  }

  void signedIn(PersonId id, Instant now) {
    jdbc.sql("update account.person set last_sign_in_at = :now where id = :id")
        .param("id", id.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Locks them, so that two administrators cannot disable each other at the same moment. */
  List<Person> lockActiveAdministrators() {
    return jdbc.sql(
            """
            select * from account.person where role = 'ADMINISTRATOR' and disabled_at is null
            order by id for update
            """)
        .query((row, _) -> person(row))
        .list();
  }

  Optional<Person> find(PersonId id) {
    return jdbc.sql("select * from account.person where id = :id")
        .param("id", id.value())
        .query((row, _) -> person(row))
        .optional();
  }

  Map<PersonId, String> names(Collection<PersonId> ids) {
    Map<PersonId, String> names = new HashMap<>();
    jdbc.sql("select id, name from account.person where id = any(:ids)")
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            (RowCallbackHandler)
                row ->
                    names.put(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("name")));
    return names;
  }

  Optional<Credentials> findCredentials(String email) {
    return jdbc.sql("select * from account.person where email = :email")
        .param("email", email)
        .query((row, _) -> new Credentials(person(row), row.getString("password_hash")))
        .optional();
  }

  List<Person> list() {
    return jdbc.sql("select * from account.person order by lower(name), email")
        .query((row, _) -> person(row))
        .list();
  }

  /** Those of the demonstration whose password is still the one that they were made with. */
  List<Person> listUntouchedDemonstration() {
    return jdbc.sql(
            """
            select * from account.person
            where demonstration and disabled_at is null and password_set_at = created_at
            order by role, email
            """)
        .query((row, _) -> person(row))
        .list();
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        id(row),
        row.getString("email"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getTimestamp("created_at").toInstant(),
        instant(row, "last_sign_in_at"),
        instant(row, "temporary_until"),
        instant(row, "disabled_at"),
        row.getBoolean("demonstration"));
  }

  private static PersonId id(ResultSet row) throws SQLException {
    return PersonId.of(row.getString("id"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }

  private static @Nullable Timestamp timestamp(Optional<Instant> instant) {
    return instant.map(Timestamp::from).orElse(null);
  }
}
