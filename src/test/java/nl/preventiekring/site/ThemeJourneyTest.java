// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.preventiekring.platform.Home;
import nl.preventiekring.site.BrowserPages.OpenPage;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The house style of a municipality is dropped into the home of a running server. */
@Tag("full")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeJourneyTest {
  private static final String BUTTON = ".utrecht-button--primary-action";
  private static final String OWN_HEADING = "rgb(8, 63, 70)";

  @LocalServerPort private int port;
  @Autowired private Home home;
  private BrowserPages browser;

  @BeforeAll
  void start() {
    browser = new BrowserPages("http://localhost:" + port);
  }

  @AfterEach
  void takeAway() throws IOException {
    Files.deleteIfExists(home.theme());
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          heide  | rgb(75, 29, 107) | rgb(93, 42, 132)  | 24px
          polder | rgb(34, 69, 15)  | rgb(43, 90, 18)   | 0px
          haven  | rgb(17, 17, 17)  | rgb(143, 16, 32)  | 6px
          """)
  void themeGivesItsColoursAndCornersAndStaysReadable(
      String name, String heading, String button, String corner) throws IOException {
    Files.copy(theme(name), home.theme());
    for (int width : new int[] {1280, 320}) {
      try (OpenPage open = browser.open("/", "nl", width, true)) {
        assertThat(style(open, "h1", "color")).isEqualTo(heading);
        assertThat(style(open, BUTTON, "background-color")).isEqualTo(button);
        assertThat(style(open, BUTTON, "border-bottom-right-radius")).isEqualTo(corner);
        assertThat(open.axeViolations()).isEmpty();
        assertThat(open.scrollsSideways()).isFalse();
        assertThat(open.complaints()).isEmpty();
      }
    }
  }

  @Test
  void withoutThemeOurOwnLookIsBack() throws IOException {
    Files.copy(theme("heide"), home.theme());
    try (OpenPage open = browser.open("/", "nl", 1280, true)) {
      assertThat(style(open, "h1", "color")).isNotEqualTo(OWN_HEADING);
      Files.delete(home.theme());
      open.page().reload();
      assertThat(style(open, "h1", "color")).isEqualTo(OWN_HEADING);
    }
  }

  @Test
  void fileThatIsNoTextLeavesOurOwnLook() throws IOException {
    Files.write(home.theme(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    try (OpenPage open = browser.open("/", "nl", 1280, true)) {
      assertThat(style(open, "h1", "color")).isEqualTo(OWN_HEADING);
    }
  }

  private static String style(OpenPage open, String selector, String property) {
    return (String)
        open.page()
            .locator(selector)
            .first()
            .evaluate("(e, p) => getComputedStyle(e).getPropertyValue(p)", property);
  }

  private static Path theme(String name) {
    return RepositoryRoot.path().resolve("src/test/resources/themes/" + name + ".css");
  }
}
