// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.site.BrowserPages;
import nl.preventiekring.site.BrowserPages.OpenPage;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An administrator makes an area of neighbourhoods, sees its figures, changes it and deletes it, in
 * a browser.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomAreaJourneyTest {
  private static final String MUNICIPALITY = "/gebieden/Voorbeeld-2024/GM9001";
  private static final String LIST = "/gebieden/Voorbeeld-2024/eigen";

  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
  @Autowired private Accounts accounts;
  private BrowserPages browser;

  /** The words of one language that the journey looks for. */
  private record Words(
      String language,
      int width,
      String name,
      String computed,
      String nameMissing,
      String noneChosen,
      String whole,
      String save) {}

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
  void anAreaIsMadeAndDeletedOnAWideScreenInDutch() {
    travel(
        new Words(
            "nl",
            1280,
            "Rond de Zilverhof",
            "berekend",
            "Geef het gebied een naam.",
            "Kies minstens één buurt.",
            "Alle 5 buurten van deze wijk",
            "Bewaar"));
  }

  @Test
  void anAreaIsMadeAndDeletedOnANarrowScreenInEnglish() {
    travel(
        new Words(
            "en",
            320,
            "Along the Silver Quay",
            "computed",
            "Give the area a name.",
            "Choose at least one neighbourhood.",
            "All 5 neighbourhoods of this district",
            "Save"));
  }

  private void travel(Words words) {
    try (OpenPage open = browser.open("/aanmelden", words.language(), words.width(), true)) {
      signIn(open.page());
      make(open, words);
      String address = open.page().url();
      readFigures(open, words);
      find(open, words);
      change(open, words, address);
      delete(open, words, address);
    }
  }

  private void signIn(Page page) {
    page.locator("#email").fill(People.administrator(accounts).email());
    page.locator("#wachtwoord").fill(People.PASSWORD);
    page.locator("main button[type=submit]").click();
    page.waitForURL(url -> !url.contains("aanmelden"));
  }

  private void make(OpenPage open, Words words) {
    Page page = open.page();
    go(page, MUNICIPALITY);
    check(open, words, "municipality");
    page.locator("#eigen a[href*='/eigen/nieuw']").click();
    check(open, words, "empty-form");
    button(page, words.save()).click();
    assertThat(page.locator("main")).containsText(words.nameMissing());
    assertThat(page.locator("main")).containsText(words.noneChosen());
    page.getByLabel(words.whole()).first().check();
    page.locator("input[value=BU90010201]").check();
    button(page, words.save()).click();
    assertThat(page.locator("main")).containsText(words.nameMissing());
    assertThat(page.locator("input[value=BU90010201]")).isChecked();
    assertThat(page.getByLabel(words.whole()).first()).isChecked();
    check(open, words, "form-with-error");
    page.locator("#naam").fill(words.name());
    button(page, words.save()).click();
    assertThat(page.locator("h1")).containsText(words.name());
  }

  private void readFigures(OpenPage open, Words words) {
    Page page = open.page();
    assertThat(page.locator(".figure-row__value .unit").first()).containsText(words.computed());
    assertThat(page.locator(".figure-row__value:has-text('" + words.computed() + "')").count())
        .isGreaterThan(20);
    assertThat(page.locator("#delen li")).hasCount(6);
    page.locator(".figure-row summary").first().click();
    check(open, words, "area");
    page.locator(".switch a").last().click();
    assertThat(page.locator(".switch a").last()).hasAttribute("aria-current", "true");
  }

  private void find(OpenPage open, Words words) {
    Page page = open.page();
    go(page, "/zoeken?q=" + words.name().toLowerCase(Locale.ROOT).replace(' ', '+'));
    assertThat(page.locator(".hits a").first()).hasText(words.name());
    check(open, words, "search");
    go(page, LIST + "?q=zzzz");
    assertThat(page.locator("main")).containsText("zzzz");
    check(open, words, "list-nothing");
    go(page, LIST + "?q=" + words.name().substring(0, 5));
    check(open, words, "list");
    page.locator("tbody a").first().click();
    assertThat(page.locator("h1")).containsText(words.name());
  }

  private void change(OpenPage open, Words words, String address) {
    Page page = open.page();
    page.navigate(address);
    page.locator("main a[href$='/wijzigen']").click();
    assertThat(page.locator("#naam")).hasValue(words.name());
    page.locator("#filter").fill("kometenf");
    page.locator("button[name=toon]").click();
    page.locator("input[value=BU90010301]").check();
    check(open, words, "form-filtered");
    button(page, words.save()).click();
    assertThat(page.url()).isEqualTo(address);
    assertThat(page.locator("#delen li")).hasCount(7);
  }

  private void delete(OpenPage open, Words words, String address) {
    Page page = open.page();
    page.locator("main a[href$='/verwijderen']").click();
    check(open, words, "delete");
    page.locator("main .utrecht-button--danger").click();
    assertThat(page.locator("[role=status]")).containsText(words.name());
    check(open, words, "list-after");
    page.locator("main [role=status] button").click();
    assertThat(page.url()).isEqualTo(address);
    page.locator("main a[href$='/verwijderen']").click();
    page.locator("main .utrecht-button--danger").click();
    page.navigate(address);
    assertThat(page.locator("main")).containsText("R.102");
  }

  @Test
  void aVisitorSeesTheListButNothingToChange() {
    try (OpenPage open = browser.open(LIST, "nl", 320, false)) {
      assertThat(open.page().locator("main a[href*='/beheer']").count()).isZero();
      go(open.page(), "/beheer/gebieden/Voorbeeld-2024/eigen/nieuw");
      assertThat(open.page().url()).contains("/aanmelden");
    }
  }

  private void go(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** No fault that axe finds, and nothing that sticks out sideways. */
  private static void check(OpenPage open, Words words, String name) {
    open.page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                    RepositoryRoot.target()
                        .resolve("pictures")
                        .resolve("custom-" + name + "-" + words.width() + ".png")));
    assertThat(open.axeViolations()).as(name).isEmpty();
    assertThat(open.scrollsSideways()).as(name).isFalse();
  }
}
