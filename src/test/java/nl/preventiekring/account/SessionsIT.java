// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import nl.preventiekring.support.Visitor;
import nl.preventiekring.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SessionsIT {
  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private JdbcClient jdbc;

  private Person person;
  private Visitor visitor;

  @BeforeEach
  void signIn() {
    jdbc.sql("delete from account.sign_in_brake").update();
    person = People.reader(accounts);
    visitor = new Visitor(port);
    assertThat(visitor.signIn(person.email(), People.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void theCookieCannotBeReadByScriptsNorSentByOtherSites() {
    Visitor other = new Visitor(port);
    Answer in = other.signIn(person.email(), People.PASSWORD);

    assertThat(in.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("sessie="))
        .singleElement()
        .asString()
        .matches("sessie=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax")
        .doesNotContain("Secure");
  }

  @Test
  void aSessionThatWasThereBeforeIsNotTheOneAfter() {
    String before = visitor.cookies().get("sessie");
    visitor.get("/account");
    visitor.post("/afmelden", Map.of());
    visitor.cookies().put("sessie", before);
    visitor.signIn(person.email(), People.PASSWORD);

    assertThat(visitor.cookies().get("sessie")).isNotEqualTo(before);
    assertThat(sessions.listOf(person.id())).hasSize(1);
  }

  @Test
  void signingOutEndsTheSessionOnTheServer() {
    String cookie = visitor.cookies().get("sessie");
    visitor.get("/account");
    Answer out = visitor.post("/afmelden", Map.of());

    assertThat(out.location()).isEqualTo("/aanmelden?afgemeld");
    assertThat(sessions.listOf(person.id())).isEmpty();
    Visitor thief = new Visitor(port);
    thief.cookies().put("sessie", cookie);
    assertThat(thief.get("/account").location()).startsWith("/aanmelden");
  }

  @Test
  void signingOutByALinkDoesNothing() {
    visitor.get("/afmelden");

    assertThat(visitor.get("/account").status()).isEqualTo(200);
  }

  @Test
  void aDisabledAccountEndsAtItsNextRequest() {
    People.administrator(accounts);
    accounts.disable(person.id());

    assertThat(visitor.get("/account").location()).startsWith("/aanmelden");
    assertThat(sessions.listOf(person.id())).isEmpty();
  }

  @Test
  void evenASessionThatOutlivedTheDisablingIsWorthNothing() {
    jdbc.sql("update account.person set disabled_at = now() where id = :id")
        .param("id", person.id().value())
        .update();

    assertThat(visitor.get("/account").location()).startsWith("/aanmelden");
  }

  @Test
  void afterHalfAnHourWithoutUseASessionEnds() {
    assertThat(session("max_inactive_interval")).isEqualTo(30 * 60);
    jdbc.sql(
            "update account.spring_session set last_access_time = last_access_time - 1801000 where principal_name = :id")
        .param("id", person.id().toString())
        .update();

    assertThat(visitor.get("/account").location()).startsWith("/aanmelden");
  }

  @Test
  void afterTwelveHoursASessionEndsHoweverMuchItIsUsed() {
    signedInAt(Duration.ofHours(12).minusMinutes(1));
    assertThat(visitor.get("/account").status()).isEqualTo(200);
    signedInAt(Duration.ofHours(12).plusMinutes(1));

    assertThat(visitor.get("/account").location()).startsWith("/aanmelden");
    assertThat(sessions.listOf(person.id())).isEmpty();
  }

  @Test
  void aNewPasswordEndsTheOtherSessions() {
    Visitor elsewhere = new Visitor(port);
    elsewhere.signIn(person.email(), People.PASSWORD);
    visitor.get("/account/wachtwoord");
    String chosen = "drie zwanen bouwen een brug";
    visitor.post(
        "/account/wachtwoord",
        Map.of("huidig", People.PASSWORD, "nieuw", chosen, "herhaald", chosen));

    assertThat(visitor.get("/account").status()).isEqualTo(200);
    assertThat(elsewhere.get("/account").location()).startsWith("/aanmelden");
  }

  @Test
  void peopleSeeTheirSessionsAndEndThem() {
    Visitor elsewhere = new Visitor(port);
    elsewhere.with("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");
    elsewhere.signIn(person.email(), People.PASSWORD);
    Answer page = visitor.get("/account");
    assertThat(page.body()).contains("Firefox, Windows", "deze computer");
    String handle = sessions.handleOf(elsewhere.cookies().get("sessie"));
    assertThat(page.body()).contains(handle).doesNotContain(elsewhere.cookies().get("sessie"));

    assertThat(visitor.post("/account/sessies/" + handle + "/beeindigen", Map.of()).location())
        .isEqualTo("/account?gedaan=sessie");
    assertThat(elsewhere.get("/account").location()).startsWith("/aanmelden");
    assertThat(visitor.get("/account").status()).isEqualTo(200);
  }

  @Test
  void nobodyEndsASessionOfSomebodyElse() {
    Person stranger = People.reader(accounts);
    Visitor strangers = new Visitor(port);
    strangers.signIn(stranger.email(), People.PASSWORD);
    visitor.get("/account");
    visitor.post(
        "/account/sessies/" + sessions.handleOf(strangers.cookies().get("sessie")) + "/beeindigen",
        Map.of());

    assertThat(strangers.get("/account").status()).isEqualTo(200);
  }

  @Test
  void aReaderMayNotManage() {
    assertThat(visitor.get("/beheer/accounts").status()).isEqualTo(403);
    assertThat(visitor.get("/beheer").status()).isEqualTo(403);
  }

  @Test
  void aSessionHoldsTextOnly() {
    assertThat(
            jdbc.sql(
                    """
                    select convert_from(attribute_bytes, 'UTF8') from account.spring_session_attributes
                    join account.spring_session on primary_id = session_primary_id
                    where principal_name = :id and attribute_name = 'signed-in-at'
                    """)
                .param("id", person.id().toString())
                .query(String.class)
                .single())
        .matches("20\\d\\d-.*Z");
  }

  private void signedInAt(Duration ago) {
    jdbc.sql(
            """
            update account.spring_session_attributes set attribute_bytes = convert_to(:at, 'UTF8')
            where attribute_name = 'signed-in-at' and session_primary_id in
              (select primary_id from account.spring_session where principal_name = :id)
            """)
        .param("at", Instant.now().minus(ago).toString())
        .param("id", person.id().toString())
        .update();
  }

  private int session(String column) {
    return jdbc.sql("select " + column + " from account.spring_session where principal_name = :id")
        .param("id", person.id().toString())
        .query(Integer.class)
        .single();
  }
}
