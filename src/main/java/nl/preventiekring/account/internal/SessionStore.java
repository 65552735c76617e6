// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions in the tables of Spring Session; the id of the person is the principal. Works without a
 * web server too, so that a command ends a session that a server holds.
 */
@Component
class SessionStore implements Sessions {
  private static final int HANDLE_LETTERS = 32;

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<OpenSession> listOf(PersonId person) {
    return jdbc.sql(
            """
            select session_id, creation_time, last_access_time,
              coalesce(convert_from(browser.attribute_bytes, 'UTF8'), '') as browser
            from account.spring_session
            left join account.spring_session_attributes browser
              on browser.session_primary_id = primary_id and browser.attribute_name = 'browser'
            where principal_name = :person
              and expiry_time > (extract(epoch from now()) * 1000)::bigint
            order by last_access_time desc
            """)
        .param("person", person.toString())
        .query((row, _) ->
            new OpenSession(
                handleOf(row.getString("session_id")),
                Instant.ofEpochMilli(row.getLong("creation_time")),
                Instant.ofEpochMilli(row.getLong("last_access_time")),
                row.getString("browser")))
        .list();
  }

  @Override
  public void end(PersonId person, String handle) {
    ids(person).stream().filter(id -> handleOf(id).equals(handle)).forEach(this::delete);
  }

  @Override
  public void endAll(PersonId person) {
    endOthers(person, "");
  }

  @Override
  public void endOthers(PersonId person, String keptSession) {
    jdbc.sql(
            """
            delete from account.spring_session where principal_name = :person and session_id <> :kept
            """)
        .param("person", person.toString())
        .param("kept", keptSession)
        .update();
  }

  @Override
  public String handleOf(String sessionId) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, HANDLE_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private List<String> ids(PersonId person) {
    return jdbc.sql("select session_id from account.spring_session where principal_name = :person")
        .param("person", person.toString())
        .query(String.class)
        .list();
  }

  private void delete(String sessionId) {
    jdbc.sql("delete from account.spring_session where session_id = :id")
        .param("id", sessionId)
        .update();
  }
}
