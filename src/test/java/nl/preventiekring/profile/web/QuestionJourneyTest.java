// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Person;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.site.BrowserPages;
import nl.preventiekring.site.BrowserPages.OpenPage;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A reader begins with a question, sees the few figures, and finds what no source tells; and writes
 * what the figures mean.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionJourneyTest {
  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
  @Autowired private Accounts accounts;
  private BrowserPages browser;

  @BeforeAll
  void start() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
    browser = new BrowserPages("http://localhost:" + port);
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @Test
  void aQuestionIsAskedOnAWideScreenInDutch() {
    travel("nl", 1280, "Geen bron heeft cijfers over 55 jaar en ouder", "is verwijderd");
  }

  @Test
  void aQuestionIsAskedOnANarrowScreenInEnglish() {
    travel("en", 320, "No source has figures about 55 and older", "was deleted");
  }

  private void travel(String language, int width, String missing, String deleted) {
    Person reader = People.reader(accounts);
    try (OpenPage open =
        browser.open("/aanmelden?naar=/gebieden/Voorbeeld-2024/GM9001", language, width, true)) {
      Page page = open.page();
      page.locator("#email").fill(reader.email());
      page.locator("#wachtwoord").fill(People.PASSWORD);
      page.locator("main button[type=submit]").click();
      page.locator("main a[href^='/werk/vragen/nieuw']").click();
      check(open, "form");
      page.locator("main button[type=submit]").click();
      assertThat(page.locator("main [role=alert]")).hasCount(1);
      page.locator("#vraag").fill("Wie staat er alleen voor? " + language);
      page.locator("#leeftijd").fill("55+");
      page.locator("input[value=WK900103]").check();
      page.locator("input[value=loneliness]").check();
      page.locator("input[value=informal-carers]").check();
      page.locator("main button[type=submit]").click();
      assertThat(page.locator("h1")).containsText("Wie staat er alleen voor?");
      assertThat(page.locator("tbody tr")).hasCount(2);
      assertThat(page.locator("thead th")).hasCount(3);
      assertThat(page.locator("main")).containsText(missing);
      check(open, "question");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("[role=status]")).containsText(deleted);
      check(open, "list");
      page.locator("[role=status] button").click();
      assertThat(page.locator("h1")).containsText("Wie staat er alleen voor?");
    }
  }

  @Test
  void aVisitorReadsButIsAskedToSignInToMakeOne() {
    try (OpenPage open = browser.open("/vragen", "nl", 1280, false)) {
      assertThat(open.page().locator("h1")).hasText("Vragen");
      open.page().navigate("http://localhost:" + port + "/werk/vragen/nieuw/Voorbeeld-2024/GM9001");
      assertThat(open.page().url()).contains("/aanmelden");
    }
  }

  @Test
  void aReaderCannotChangeTheQuestionOfSomebodyElse() {
    String address = "";
    try (OpenPage open =
        browser.open(
            "/aanmelden?naar=/werk/vragen/nieuw/Voorbeeld-2024/GM9001", "nl", 1280, false)) {
      signIn(open.page());
      open.page().locator("#vraag").fill("Van een ander");
      open.page().locator("input[value=loneliness]").check();
      open.page().locator("main button[type=submit]").click();
      address = open.page().url();
    }
    String path = address.substring(address.indexOf("/vragen"));
    try (OpenPage open = browser.open("/aanmelden?naar=" + path, "nl", 1280, false)) {
      signIn(open.page());
      assertThat(open.page().locator("h1")).hasText("Van een ander");
      assertThat(open.page().locator("main a[href$='/wijzigen']")).hasCount(0);
      assertThat(
              open.page()
                  .navigate("http://localhost:" + port + "/werk" + path + "/wijzigen")
                  .status())
          .isEqualTo(403);
    }
  }

  @Test
  void whatSomebodyWritesStandsOnThePageOfTheArea() {
    for (String language : List.of("nl", "en")) {
      try (OpenPage open =
          browser.open(
              "/aanmelden?naar=/gebieden/Voorbeeld-2024/WK900104/duiding",
              language,
              language.equals("nl") ? 1280 : 320,
              true)) {
        Page page = open.page();
        signIn(page);
        page.locator("main form[action*='/werk/duiding/Voorbeeld'] button").click();
        assertThat(page.locator(".utrecht-form-field-error-message")).hasCount(2);
        check(open, "errors");
        page.locator("#soort").selectOption("FIGURE");
        page.locator("#cijfer").selectOption("loneliness");
        page.locator("#tekst").fill("Hier wonen veel mensen pas kort. " + language);
        page.locator("#grond").fill("gesprek met het wijkteam");
        page.locator("main form[action*='/werk/duiding/Voorbeeld'] button").click();
        assertThat(page.locator(".note").first()).containsText("gesprek met het wijkteam");
        check(open, "written");
        page.navigate("http://localhost:" + port + "/gebieden/Voorbeeld-2024/WK900104");
        assertThat(page.locator(".notes")).containsText("pas kort. " + language);
        page.navigate("http://localhost:" + port + "/gebieden/Voorbeeld-2024/WK900104/duiding");
        page.locator("main form[action$='/verwijderen'] button").click();
        assertThat(page.locator("main")).not().containsText("pas kort. " + language);
        page.locator("main form[action$='/terugzetten'] button").click();
        assertThat(page.locator("main")).containsText("pas kort. " + language);
      }
    }
  }

  private void signIn(Page page) {
    page.locator("#email").fill(People.reader(accounts).email());
    page.locator("#wachtwoord").fill(People.PASSWORD);
    page.locator("main button[type=submit]").click();
  }

  private static void check(OpenPage open, String name) {
    assertThat(open.axeViolations()).as(name).isEmpty();
    assertThat(open.scrollsSideways()).as(name).isFalse();
    assertThat(open.complaints().stream().filter(line -> !line.contains("422")).toList())
        .as(name)
        .isEmpty();
  }
}
