// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Person;
import nl.preventiekring.site.BrowserPages.OpenPage;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in, one's own account and the accounts of others, in a real browser. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountJourneyTest {
  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  private BrowserPages browser;

  @BeforeAll
  void start() {
    browser = new BrowserPages("http://localhost:" + port);
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @Test
  void administratorFindsTheWayOnAWideScreenInDutch() {
    travel("nl", 1280, "Afmelden", "klopt niet");
  }

  @Test
  void administratorFindsTheWayOnANarrowScreenInEnglish() {
    travel("en", 320, "Sign out", "not right");
  }

  private void travel(String language, int width, String signOut, String wrong) {
    Person administrator = People.administrator(accounts);
    try (OpenPage open = browser.open("/aanmelden", language, width, true)) {
      Page page = open.page();
      assertInOrder(open);
      signIn(page, administrator.email(), "een heel ander wachtwoord");
      assertThat(page.locator("main")).containsText(wrong);
      assertThat(page.locator("#email")).hasValue(administrator.email());
      assertInOrder(open);

      signIn(page, administrator.email(), People.PASSWORD);
      for (String path : new String[] {"/account", "/account/wachtwoord", "/beheer/accounts"}) {
        page.navigate("http://localhost:" + port + path);
        assertInOrder(open);
      }
      Person reader = People.reader(accounts);
      page.navigate(
          "http://localhost:" + port + "/beheer/accounts/" + reader.id() + "/uitschakelen");
      assertThat(page.locator("main")).containsText(reader.email());
      assertInOrder(open);

      page.navigate("http://localhost:" + port + "/account");
      page.getByText(signOut, new Page.GetByTextOptions().setExact(true)).click();
      page.navigate("http://localhost:" + port + "/account");
      assertThat(page.url()).contains("/aanmelden");
    }
  }

  private static void signIn(Page page, String email, String password) {
    page.locator("#email").fill(email);
    page.locator("#wachtwoord").fill(password);
    page.locator("main button[type=submit]").click();
  }

  private static void assertInOrder(OpenPage open) {
    assertThat(open.axeViolations()).as(open.page().url()).isEmpty();
    assertThat(open.scrollsSideways()).as(open.page().url()).isFalse();
    assertThat(open.page().locator("h1")).hasCount(1);
  }
}
