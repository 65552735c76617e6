// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
class AccountsPageIT {
  private static final Pattern ONE_TIME = Pattern.compile("<code[^>]*>([a-z0-9-]{19})</code>");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  private Visitor administrator;

  @BeforeEach
  void signIn() {
    jdbc.sql("delete from account.sign_in_brake").update();
    administrator = new Visitor(port);
    administrator.signIn(People.administrator(accounts).email(), People.PASSWORD);
    assertThat(administrator.get("/beheer/accounts").status()).isEqualTo(200);
  }

  @Test
  void theOneTimePasswordIsShownOnceAndWorks() {
    String email = People.address();
    Answer invited =
        administrator.post(
            "/beheer/accounts", Map.of("naam", "Nieuw Iemand", "email", email, "rol", "reader"));
    Matcher password = ONE_TIME.matcher(invited.body());

    assertThat(password.find()).isTrue();
    assertThat(administrator.get("/beheer/accounts").body())
        .contains(email)
        .doesNotContain(password.group(1));
    assertThat(new Visitor(port).signIn(email, password.group(1)).location())
        .isEqualTo("/account/wachtwoord");
  }

  @Test
  void anAddressThatIsTakenIsSaidAtTheField() {
    String taken = People.reader(accounts).email();
    Answer refused =
        administrator.post(
            "/beheer/accounts", Map.of("naam", "Nieuw", "email", taken, "rol", "reader"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("email-error", "Er is al een account");
  }

  @Test
  void disablingIsAskedTwiceAndEndsTheSession() {
    Person reader = People.reader(accounts);
    Visitor readers = new Visitor(port);
    readers.signIn(reader.email(), People.PASSWORD);
    String page = "/beheer/accounts/" + reader.id() + "/uitschakelen";

    assertThat(administrator.get(page).body()).contains("Ja, uitschakelen");
    assertThat(readers.get("/account").status()).isEqualTo(200);
    assertThat(administrator.post(page, Map.of()).location())
        .isEqualTo("/beheer/accounts?gedaan=uitgeschakeld");
    assertThat(readers.get("/account").location()).startsWith("/aanmelden");
  }

  @Test
  void anAccountThatIsNotThereIsNotFound() {
    assertThat(
            administrator.get("/beheer/accounts/" + PersonId.random() + "/uitschakelen").status())
        .isEqualTo(404);
  }
}
