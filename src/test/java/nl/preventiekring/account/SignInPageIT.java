// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import static org.assertj.core.api.Assertions.assertThat;

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
class SignInPageIT {
  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  /** All tests come from one computer, which may be wrong twenty times. */
  @BeforeEach
  void forgetTries() {
    jdbc.sql("delete from account.sign_in_brake").update();
  }

  @Test
  void aClosedPageLeadsToTheSignInPageAndBack() {
    Person person = People.administrator(accounts);
    Visitor visitor = new Visitor(port);
    Answer closed = visitor.get("/beheer/accounts?gedaan=x");
    assertThat(closed.location()).isEqualTo("/aanmelden?naar=%2Fbeheer%2Faccounts%3Fgedaan%3Dx");

    assertThat(visitor.get(closed.location()).body())
        .contains("<h1>Aanmelden</h1>", "value=\"/beheer/accounts?gedaan=x\"");
    Answer in =
        visitor.post(
            "/aanmelden",
            Map.of(
                "email",
                person.email(),
                "wachtwoord",
                People.PASSWORD,
                "naar",
                "/beheer/accounts?gedaan=x"));

    assertThat(in.status()).isEqualTo(302);
    assertThat(in.location()).isEqualTo("/beheer/accounts?gedaan=x");
    assertThat(visitor.get(in.location()).status()).isEqualTo(200);
  }

  @Test
  void anUnknownAddressAndAWrongPasswordLookTheSame() {
    Person person = People.reader(accounts);
    Answer wrong = new Visitor(port).signIn(person.email(), "niet het goede wachtwoord");
    Answer unknown = new Visitor(port).signIn("niemand@example.org", "niet het goede wachtwoord");

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(withoutToken(unknown.body()).replace("niemand@example.org", "X"))
        .isEqualTo(withoutToken(wrong.body()).replace(person.email(), "X"))
        .contains("klopt niet");
  }

  @Test
  void whatIsMissingIsSaidAtTheField() {
    Answer answer = new Visitor(port).signIn("", "");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("email-error", "Vul uw e-mailadres in.");
    assertThat(answer.body()).contains("wachtwoord-error", "Vul uw wachtwoord in.");
  }

  @Test
  void thePasswordIsNeverWrittenBack() {
    Answer answer = new Visitor(port).signIn(People.address(), "niet het goede wachtwoord");

    assertThat(answer.body()).doesNotContain("niet het goede wachtwoord");
  }

  @Test
  void tooManyTriesAreRefusedWithHowLongToWait() {
    Visitor visitor = new Visitor(port);
    String nobody = People.address();
    for (int tries = 0; tries < 5; tries++) {
      assertThat(visitor.signIn(nobody, "niet het goede wachtwoord").status()).isEqualTo(422);
    }
    Answer sixth = visitor.signIn(nobody, "niet het goede wachtwoord");

    assertThat(sixth.status()).isEqualTo(429);
    assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(800, 900);
    assertThat(sixth.body()).containsPattern("over 1[45] minuten opnieuw|over 15 minuten");
  }

  @Test
  void theFormIsThereInEnglish() {
    Answer page = new Visitor(port).with("Accept-Language", "en").get("/aanmelden");

    assertThat(page.body()).contains("<h1>Sign in</h1>", "E-mail address");
  }

  @Test
  void anInvitedPersonChoosesAPasswordBeforeAnythingElse() {
    Invitation invited = accounts.invite(People.address(), "Nieuw", Role.ADMINISTRATOR);
    Visitor visitor = new Visitor(port);

    assertThat(visitor.signIn(invited.person().email(), invited.oneTimePassword()).location())
        .isEqualTo("/account/wachtwoord");
    assertThat(visitor.get("/beheer").location()).isEqualTo("/account/wachtwoord");
    assertThat(visitor.get("/account").location()).isEqualTo("/account/wachtwoord");

    visitor.get("/account/wachtwoord");
    Answer weak = visitor.post("/account/wachtwoord", choice(invited, "welkom123"));
    assertThat(weak.status()).isEqualTo(422);
    assertThat(weak.body()).contains("nieuw-error", "minstens 12 tekens");

    Answer chosen = visitor.post("/account/wachtwoord", choice(invited, People.PASSWORD));
    assertThat(chosen.location()).isEqualTo("/account?gedaan=wachtwoord");
    assertThat(visitor.get("/account").body()).contains(invited.person().email());
    assertThat(new Visitor(port).signIn(invited.person().email(), People.PASSWORD).location())
        .isEqualTo("/beheer");
  }

  @Test
  void aPasswordTypedTwiceDifferentlyChangesNothing() {
    Person person = People.reader(accounts);
    Visitor visitor = new Visitor(port);
    visitor.signIn(person.email(), People.PASSWORD);
    visitor.get("/account/wachtwoord");
    Answer differs =
        visitor.post(
            "/account/wachtwoord",
            Map.of(
                "huidig", People.PASSWORD,
                "nieuw", "drie zwanen bouwen een brug",
                "herhaald", "drie zwanen bouwden een brug"));

    assertThat(differs.status()).isEqualTo(422);
    assertThat(differs.body()).contains("herhaald-error");
    assertThat(new Visitor(port).signIn(person.email(), People.PASSWORD).status()).isEqualTo(302);
  }

  private static Map<String, String> choice(Invitation invited, String chosen) {
    return Map.of("huidig", invited.oneTimePassword(), "nieuw", chosen, "herhaald", chosen);
  }

  private static String withoutToken(String body) {
    return body.replaceAll("<input[^>]*_csrf[^>]*>", "");
  }
}
