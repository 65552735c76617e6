// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator imports a file, reads the report and withdraws the release, in a browser. */
@IntegrationTest
class ImportJourneyTest {
  private static final List<String> AS_ROOT =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  /** The words of one language that the journey looks for. */
  private record Words(
      String language,
      int width,
      String lonely,
      String choose,
      String start,
      String done,
      String withdraw,
      String withdrawn) {}

  @Test
  void aFileIsImportedAndWithdrawnOnAWideScreenInDutch() {
    travel(
        new Words(
            "nl",
            1280,
            "    41.1",
            "Bestanden",
            "Inlezen",
            "3 rijen ingelezen, 2 geweigerd",
            "Intrekken",
            "ingetrokken"));
  }

  @Test
  void aFileIsImportedAndWithdrawnOnANarrowScreenInEnglish() {
    travel(
        new Words(
            "en",
            320,
            "    41.2",
            "Files",
            "Import",
            "3 rows imported, 2 refused",
            "Withdraw",
            "was withdrawn"));
  }

  private void travel(Words words) {
    try (Playwright playwright = Playwright.create();
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(AS_ROOT))) {
      Page page =
          browser.newPage(
              new Browser.NewPageOptions()
                  .setViewportSize(words.width(), 900)
                  .setLocale(words.language()));
      signIn(page);
      check(page, words, "manage");
      importAFile(page, words);
      withdraw(page, words);
    }
  }

  private void signIn(Page page) {
    page.navigate("http://localhost:" + port + "/aanmelden?naar=/beheer");
    page.locator("#email").fill(People.administrator(accounts).email());
    page.locator("#wachtwoord").fill(People.PASSWORD);
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/beheer");
  }

  private void importAFile(Page page, Words words) {
    page.locator("main a[href='/beheer/importeren']").first().click();
    check(page, words, "form");
    page.getByLabel(words.choose(), new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(
            new FilePayload(
                MadeUpFile.NAME,
                "text/csv",
                MadeUpFile.text(words.lonely()).getBytes(StandardCharsets.UTF_8)));
    button(page, words.start());
    assertThat(heading(page, words.done())).isVisible();
    assertThat(page.locator("#geweigerd")).isVisible();
    check(page, words, "report");
  }

  private void withdraw(Page page, Words words) {
    page.navigate("http://localhost:" + port + "/beheer/leveringen");
    check(page, words, "releases");
    page.locator("tbody tr").first().locator("a[href$='/intrekken']").click();
    check(page, words, "withdraw");
    button(page, words.withdraw());
    assertThat(page.locator("[role=status]")).containsText(words.withdrawn());
    check(page, words, "withdrawn");
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static com.microsoft.playwright.Locator heading(Page page, String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** No fault that axe finds, and nothing that sticks out sideways. */
  private static void check(Page page, Words words, String name) {
    Path folder = RepositoryRoot.target().resolve("pictures");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(folder.resolve("import-" + name + "-" + words.width() + ".png")));
    assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(name)
        .isEqualTo(words.width());
  }
}
