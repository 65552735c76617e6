// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.site.BrowserPages.OpenPage;
import nl.preventiekring.support.IntegrationTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every public page in a real browser, wide in Dutch and narrow in English. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesJourneyTest {
  private static final String MUNICIPALITY = "/gebieden/Voorbeeld-2024/GM9001";
  private static final String MAP = "/kaart/Voorbeeld-2024/loneliness";
  private static final String DISTRICT = "/gebieden/Voorbeeld-2024/WK900103";

  private static final String VILLAGE = "/gebieden/Voorbeeld-2024/WK900404";

  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
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

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/over",
        "/api",
        "/toegankelijkheid",
        "/gebieden",
        "/zoeken",
        "/zoeken?q=haver",
        "/zoeken?q=zzzzzz",
        MUNICIPALITY,
        DISTRICT,
        MUNICIPALITY + "/overzicht",
        DISTRICT + "/samen?bril=positieve-gezondheid",
        "/vergelijken?zoek=haver",
        "/vergelijken/Voorbeeld-2024/WK900101,WK900103,WK900201",
        "/vragen",
        MUNICIPALITY + "/ongelijkheid?onderwerp=social-environment",
        VILLAGE + "/vergelijkbaar",
        VILLAGE + "/verandering?onderwerp=participation",
        DISTRICT + "/factsheet",
        DISTRICT + "/kaartjes",
        "/indicatoren",
        "/indicatoren/loneliness",
        MAP,
        MAP + "?binnen=GM9001&niveau=wijk&vind=hof");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void wideDutchPageIsInOrder(String path) {
    assertInOrder(path, "nl", 1280);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void narrowEnglishPageIsInOrder(String path) {
    assertInOrder(path, "en", 320);
  }

  private void assertInOrder(String path, String language, int width) {
    try (OpenPage open = browser.open(path, language, width, true)) {
      SoftAssertions all = new SoftAssertions();
      all.assertThat(open.page().locator("html").getAttribute("lang")).isEqualTo(language);
      all.assertThat(open.page().locator("h1").count()).as("number of h1").isEqualTo(1);
      all.assertThat(open.page().title()).endsWith(" - Preventiekring").hasSizeGreaterThan(20);
      all.assertThat(open.scrollsSideways()).as("scrolls sideways").isFalse();
      all.assertThat(open.axeViolations()).as("axe").isEmpty();
      all.assertThat(open.complaints()).as("console").isEmpty();
      all.assertThat(open.requestsElsewhere()).as("requests to other hosts").isEmpty();
      all.assertAll();
    }
  }

  @Test
  void axeFindsWhatIsWrong() {
    try (OpenPage open = browser.open("/over", "nl", 1280, true)) {
      open.page()
          .evaluate("document.querySelector('h1').innerHTML = '<img src=\"/img/mark.svg\">'");
      assertThat(open.axeViolations()).anyMatch(violation -> violation.startsWith("image-alt"));
    }
  }

  @Test
  void openDisclosuresAreInOrderToo() {
    try (OpenPage open = browser.open(DISTRICT, "nl", 320, true)) {
      open.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(open.axeViolations()).isEmpty();
      assertThat(open.scrollsSideways()).isFalse();
    }
  }

  @Test
  void pageThatDoesNotExistSaysSoInBothLanguages() {
    try (OpenPage dutch = browser.open("/bestaat-niet", "nl", 1280, true);
        OpenPage english = browser.open("/gebieden/NL-2020/GM9999", "en", 320, true)) {
      assertThat(dutch.page().locator("h1").innerText()).isEqualTo("Deze pagina bestaat niet");
      assertThat(english.page().locator("h1").innerText()).isEqualTo("This page does not exist");
      assertThat(dutch.axeViolations()).isEmpty();
      assertThat(english.axeViolations()).isEmpty();
      assertThat(english.scrollsSideways()).isFalse();
    }
  }

  @Test
  void searchWorksWithKeyboardAloneAndWithoutJavaScript() {
    try (OpenPage open = browser.open("/", "nl", 1280, false)) {
      open.page().keyboard().press("Tab");
      assertThat(focused(open)).isEqualTo("Naar de inhoud");
      open.page().keyboard().press("Enter");
      open.page().keyboard().press("Tab");
      open.page().keyboard().type("zilverdrecht");
      open.page().keyboard().press("Enter");
      open.page().locator(".hits a").first().click();
      assertThat(open.page().locator("h1").innerText()).startsWith("Zilverdrecht");
    }
  }

  private static String focused(OpenPage open) {
    return open.page().locator(":focus").innerText();
  }

  @Test
  void languageThatIsChosenStaysChosen() {
    try (OpenPage open = browser.open(MUNICIPALITY, "nl", 1280, true)) {
      open.page().locator("a.language").click();
      assertThat(open.page().locator("html").getAttribute("lang")).isEqualTo("en");
      open.page().locator(".wordmark").click();
      assertThat(open.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  @Test
  void agesSwitchWithAndWithoutJavaScript() {
    for (boolean script : List.of(true, false)) {
      try (OpenPage open = browser.open(DISTRICT, "nl", 1280, script)) {
        open.page()
            .locator(".switch a", new Page.LocatorOptions().setHasText("65 jaar en ouder"))
            .click();
        open.page()
            .locator(
                ".switch a[aria-current]", new Page.LocatorOptions().setHasText("65 jaar en ouder"))
            .waitFor();
        assertThat(open.page().url()).endsWith("?leeftijd=65%2B");
        assertThat(open.page().locator("h1").count()).isEqualTo(1);
      }
    }
  }

  @Test
  void overviewOrdersThePartsFromHighToLow() {
    try (OpenPage open = browser.open(MUNICIPALITY + "/overzicht", "en", 1280, true)) {
      open.page().locator(".overview-table__order").first().click();
      open.page().waitForURL("**volgorde=**");
      List<Double> figures =
          open.page().locator("tbody tr").first().locator("td").allInnerTexts().stream()
              .skip(1)
              .map(text -> Double.valueOf(text.replaceAll("(?s)[^0-9.]*([0-9.]+).*", "$1")))
              .toList();
      assertThat(figures)
          .hasSizeGreaterThan(4)
          .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
  }

  @Test
  void aFactSheetPrintsOnTwoPages() throws Exception {
    for (String path : List.of(MUNICIPALITY, DISTRICT)) {
      try (OpenPage open = browser.open(path + "/factsheet", "nl", 1280, true)) {
        assertThat(open.page().locator("[data-print]").isVisible()).isTrue();
        byte[] pdf = open.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
          assertThat(document.getNumberOfPages()).as(path).isEqualTo(2);
        }
      }
    }
  }

  @Test
  void areaPageTellsItsStoryAndHowFiguresLie() {
    try (OpenPage open = browser.open(DISTRICT, "nl", 1280, true)) {
      assertThat(open.page().locator(".story__chapter").count()).isEqualTo(3);
      assertThat(open.page().locator(".verdict").count()).isGreaterThan(20);
      assertThat(open.page().locator(".verdict").allInnerTexts())
          .anyMatch(text -> text.endsWith("vergelijkbare gebieden"));
      assertThat(open.page().locator(".figure-row .detail li").allTextContents())
          .anyMatch(text -> text.matches("Hoger dan \\d+ van de 100 wijken \\(tussen .*"));
      assertThat(open.page().locator(".earlier").allInnerTexts())
          .anyMatch(text -> text.contains("Sinds 2022 "));
      assertThat(open.page().locator(".story details").innerText()).contains("Hoe zeker is dit?");
    }
  }

  @Test
  void areaPageLeadsToWhomItIsLikeHowItChangedAndHowUnequalItIs() {
    try (OpenPage open = browser.open(DISTRICT, "nl", 1280, true)) {
      open.page().locator("a[href$='/vergelijkbaar']").click();
      assertThat(open.page().locator(".alike__area").count()).isEqualTo(7);
      open.page().goBack();
      open.page().locator("a[href*='/verandering']").click();
      assertThat(open.page().locator("svg.dots").count()).isGreaterThan(20);
      assertThat(open.page().locator(".figure-row__trend").allInnerTexts())
          .anyMatch(text -> text.startsWith("Trend: het stijgt"));
    }
    try (OpenPage open = browser.open(MUNICIPALITY, "nl", 1280, true)) {
      open.page().locator("a[href*='/ongelijkheid']").click();
      assertThat(open.page().locator(".dots__line").count()).isGreaterThan(10);
      assertThat(open.page().locator(".figure-row__index").first().innerText())
          .startsWith("Hellingsindex (SII): ");
    }
  }

  @Test
  void otherLanguageKeepsTheAgesThatWereChosen() {
    try (OpenPage open = browser.open(DISTRICT, "nl", 1280, true)) {
      open.page()
          .locator(".switch a", new Page.LocatorOptions().setHasText("65 jaar en ouder"))
          .click();
      open.page().locator("a.language[href*='leeftijd=65']").waitFor();
      open.page().locator("a.language").click();
      assertThat(open.page().url()).contains("leeftijd=65");
      assertThat(open.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  @Test
  void figuresAreDownloadedWithTheNumbersOfTheReadersSpreadsheet() {
    try (OpenPage open = browser.open(DISTRICT, "nl", 1280, true)) {
      String address = open.page().locator("a[href$='/cijfers.csv']").getAttribute("href");
      List<String> lines =
          open.page()
              .request()
              .get("http://localhost:" + port + address + "?taal=nl")
              .text()
              .lines()
              .toList();
      assertThat(lines.getFirst()).startsWith("\ufeffindicator;naam;bron;jaar;leeftijd;waarde;");
      assertThat(lines).hasSizeGreaterThan(300);
      assertThat(lines)
          .anyMatch(line ->
              line.startsWith("good-perceived-health;Goed ervaren gezondheid;")
                  && line.contains(";2024;18+;64,9;61,9;67,8;;schatting;"));
    }
  }

  @Test
  void areaPageHasFiguresPicturesInWordsAndItsLabel() {
    try (OpenPage open = browser.open(DISTRICT, "nl", 1280, true)) {
      assertThat(open.page().locator(".figure-row").count()).isGreaterThan(20);
      assertThat(open.page().locator("svg.track").first().getAttribute("aria-label")).contains("%");
      assertThat(open.page().locator(".utrecht-badge--fictional").first().innerText())
          .isEqualTo("fictief");
    }
  }
}
