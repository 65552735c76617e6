// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;
import nl.preventiekring.site.BrowserPages;
import nl.preventiekring.site.BrowserPages.OpenPage;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The map of the demonstration, without JavaScript. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapJourneyTest {
  private static final String MAP = "/kaart/Voorbeeld-2024/loneliness";

  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
  @Autowired private Areas areas;
  @Autowired private Releases releases;
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

  private OpenPage open(String path) {
    return browser.open(path, "nl", 1280, false);
  }

  @Test
  void mapTableAndLegendShowTheSameAreas() {
    try (OpenPage open = open(MAP + "?niveau=buurt")) {
      int shapes = open.page().locator(".map-drawing path").count();
      int counted = counted(open);
      assertThat(shapes).isGreaterThan(50).isEqualTo(counted);
      assertThat(open.page().locator("tbody tr").count()).isEqualTo(counted);
      for (String look : List.of("favourable", "unfavourable", "suppressed")) {
        assertThat(open.page().locator(".map-drawing .map-area--" + look).count())
            .as(look)
            .isPositive();
      }
    }
  }

  /** All areas that the legend counts. */
  private static int counted(OpenPage open) {
    return open.page().locator(".map-key li").allInnerTexts().stream()
        .mapToInt(key -> Integer.parseInt(key.replaceAll(".*:|\\D", "")))
        .sum();
  }

  /** The favourable areas of the map are the rows that say so. */
  @Test
  void shapeSaysWhatItsRowSays() {
    try (OpenPage open = open(MAP + "?niveau=wijk&tegenover=gemeente")) {
      Locator rows = open.page().locator("tbody tr:has(.verdict--favourable)");
      assertThat(open.page().locator(".map-drawing .map-area--favourable").count())
          .isPositive()
          .isEqualTo(rows.count());
      assertThat(open.page().locator("thead").innerText()).contains("Vergeleken met de gemeente");
    }
  }

  @Test
  void searchMarksTheAreaAndLeadsToItsRow() {
    try (OpenPage open = open(MAP + "?niveau=wijk")) {
      String name = open.page().locator("tbody th a").nth(3).innerText();
      open.page().locator("#vind").fill(name.toUpperCase(Locale.ROOT));
      open.page().locator("#vind").press("Enter");
      assertThat(open.page().url()).endsWith("#gevonden").contains("niveau=wijk");
      assertThat(open.page().locator("#gevonden th a").innerText()).isEqualTo(name);
      assertThat(open.page().locator(".map-area--found").count()).isEqualTo(1);
      assertThat(open.page().locator("#gevonden").isVisible()).isTrue();
    }
  }

  @Test
  void searchThatFindsNothingSaysSo() {
    try (OpenPage open = open(MAP + "?vind=zzzz")) {
      assertThat(open.page().locator("#antwoord").innerText()).contains("Geen gebied gevonden");
      assertThat(open.page().locator("#gevonden").count()).isZero();
    }
  }

  @Test
  void clickOnAMunicipalityLooksCloserAndTheBreadcrumbLeadsOut() {
    try (OpenPage open = open(MAP)) {
      int municipalities = open.page().locator("tbody tr").count();
      open.page().locator(".map-drawing a[href*='binnen=GM9001']").dispatchEvent("click");
      open.page().waitForURL("**binnen=GM9001**");
      assertThat(open.page().url()).contains("niveau=wijk");
      assertThat(open.page().locator(".lead").innerText()).startsWith("Wijken in ");
      open.page().locator(".utrecht-breadcrumb-nav a").nth(2).click();
      assertThat(open.page().locator("tbody tr").count()).isEqualTo(municipalities);
    }
  }

  @Test
  void highestFirstPutsTheHighestFirst() {
    try (OpenPage open = open(MAP + "?niveau=buurt&volgorde=hoog")) {
      List<Double> figures =
          open.page().locator("tbody tr td:nth-child(2)").allInnerTexts().stream()
              .filter(text -> text.contains("%"))
              .map(text -> text.replaceAll("(?s)^\\D*([0-9]+),([0-9]+).*", "$1.$2"))
              .map(Double::valueOf)
              .toList();
      assertThat(figures).hasSizeGreaterThan(50).isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void headCountIsShownButNotJudged() {
    try (OpenPage open = open("/kaart/Voorbeeld-2024/inhabitants?niveau=wijk")) {
      assertThat(open.page().locator(".verdict").count()).isZero();
      assertThat(open.page().locator(".map-drawing .map-area--not-judged").count()).isPositive();
    }
  }

  @Test
  void divisionWithoutFiguresLeadsToOneThatHasThem() {
    areas.merge(new Division("Leeg", 2023), List.of(AreaDraft.ofCode(AreaCode.of("GM9701"))));
    try (OpenPage open = open("/kaart/Leeg-2023/loneliness")) {
      assertThat(open.page().locator(".lead").innerText()).contains("geen cijfers");
      open.page().locator("main a", new Page.LocatorOptions().setHasText("Voorbeeld-2024")).click();
      assertThat(open.page().locator(".map-drawing").count()).isEqualTo(1);
    }
  }

  @Test
  void divisionWithoutBoundariesShowsTheTableAlone() {
    fillBare();
    try (OpenPage open = open("/kaart/Kaal-2023/loneliness?niveau=wijk")) {
      assertThat(open.page().locator(".map-drawing").count()).isZero();
      assertThat(open.page().locator(".map-picture").innerText()).contains("geen grens ingelezen");
      assertThat(open.page().locator("tbody tr").count()).isEqualTo(40);
    }
  }

  /** They are still counted, and searching shows those that were found. */
  @Test
  void moreAreasThanAMapHoldsAreNotListed() {
    fillBare();
    try (OpenPage open = open("/kaart/Kaal-2023/loneliness?niveau=buurt")) {
      assertThat(open.page().locator(".map-picture").innerText())
          .contains("meer dan 1.500 gebieden");
      assertThat(counted(open)).isEqualTo(1600);
      assertThat(open.page().locator("tbody tr").count()).isZero();
      open.page().locator("#vind").fill("BU97110017");
      open.page().locator("#vind").press("Enter");
      assertThat(open.page().locator("tbody tr th a").allInnerTexts())
          .containsExactly("BU97110017");
    }
  }

  /** One municipality of 40 districts of 40 neighbourhoods, each with a figure, without a map. */
  private void fillBare() {
    Division division = new Division("Kaal", 2023);
    List<AreaDraft> drafts = new ArrayList<>();
    for (int district = 0; district < 40; district++) {
      for (int part = 0; part < 40; part++) {
        drafts.add(AreaDraft.ofCode(AreaCode.of("BU9711%02d%02d".formatted(district, part))));
      }
    }
    int[] numbers = new int[areas.merge(division, drafts).size()];
    Arrays.setAll(numbers, ordinal -> 300 + ordinal % 100);
    Slice slice =
        new Slice(
            new SliceKey(
                division,
                "ggd-kaal",
                new IndicatorId("loneliness"),
                new Period(2023),
                AgeBand.ADULTS),
            "ggd-kaal:loneliness",
            KindOfFigure.REGISTER_COUNT,
            new ReleaseId(0),
            new Cells(1, numbers),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    releases.publish(
        new ReleaseDraft(
            division,
            "ggd-kaal",
            "Zonder grenzen",
            "0".repeat(64),
            Instant.EPOCH,
            Optional.empty(),
            1,
            1,
            0,
            List.of(),
            List.of(slice)));
  }

  @Test
  void pagesLeadToTheMap() {
    for (String page :
        List.of(
            "/indicatoren/loneliness",
            "/gebieden/Voorbeeld-2024/GM9001",
            "/gebieden/Voorbeeld-2024/GM9001/overzicht")) {
      assertThat(new Visitor(port).get(page).body())
          .as(page)
          .contains("href=\"/kaart/Voorbeeld-2024/");
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(new Visitor(port).get("/kaart/Voorbeeld-2024/geen-indicator").status())
        .isEqualTo(404);
    assertThat(new Visitor(port).get("/kaart/Voorbeeld-1999/loneliness").status()).isEqualTo(404);
    assertThat(new Visitor(port).get(MAP + "?niveau=x&binnen=y&jaar=z&leeftijd=q").status())
        .isEqualTo(200);
  }
}
