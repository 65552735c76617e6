// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import static nl.preventiekring.opendata.fetch.FakeCbs.body;
import static nl.preventiekring.opendata.fetch.FakeCbs.cutOff;
import static nl.preventiekring.opendata.fetch.FakeCbs.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables by their id, from a server on this computer that fails in every way we know of. */
class TableFetchTest {
  private static final String ID = "59001NED";
  private static final String FIGURES = "ODataFeed/odata/" + ID + "/UntypedDataSet";
  private static final String SECOND_PAGE = FIGURES + "?$format=json&$skip=2";

  @TempDir private Path folder;
  private FetchTrial fetching;
  private FakeCbs cbs;

  @BeforeEach
  void anEmptyProduct() {
    fetching = new FetchTrial(folder, ID);
    cbs = fetching.cbs();
  }

  @AfterEach
  void hangUp() {
    fetching.close();
  }

  private static FakeTable table() {
    return new FakeTable(ID)
        .row("NL01", 2026, "    47.1")
        .row("GM9001", 2026, "    40.5")
        .row("WK900100", 2026, "    41.0")
        .row("WK900101", 2026, "       .")
        .row("BU90010000", 2026, "        ");
  }

  private void assertWholeTable(ImportReport report) {
    assertThat(report.rows()).isEqualTo(5);
    Slice lonely = fetching.trial().slice("loneliness", 2026, AgeBand.ADULTS);
    assertThat(List.of("NL01", "GM9001", "WK900100", "WK900101", "BU90010000"))
        .extracting(code -> fetching.trial().cell(lonely, code))
        .containsExactly("47.1", "40.5", "41.0", "SUPPRESSED", "NOT_ASKED");
  }

  @Test
  void tableIsFetchedPageByPageWithItsDivisionAndTheNamesOfItsAreas() {
    cbs.thirdParties(table());
    assertWholeTable(fetching.fetch());
    ReleaseDraft draft = fetching.trial().releases().drafts().getFirst();
    assertThat(draft.division()).isEqualTo(Division.of("NL-2026"));
    assertThat(draft.title()).isEqualTo("Gezondheid per wijk en buurt; 2026");
    assertThat(draft.files())
        .singleElement()
        .satisfies(file -> {
          assertThat(file.name())
              .isEqualTo(
                  "https://dataderden.cbs.nl/ODataFeed/odata/59001NED/UntypedDataSet"
                      + " (Modified 2026-01-05T02:00:00)");
          assertThat(file.sha256()).hasSize(64);
          assertThat(file.bytes()).isPositive();
        });
    assertThat(
            fetching
                .trial()
                .areas()
                .getArea(new AreaId(draft.division(), AreaCode.of("WK900101")))
                .title())
        .isEqualTo("Naam van WK900101");
    assertThat(fetching.timesAsked(FIGURES)).isEqualTo(3);
  }

  @Test
  void tableThatTheCatalogueKnowsIsFetchedWhereTheCatalogueSays() {
    cbs.thirdParties(new FakeTable("50150NED").row("NL01", 2024, "    47.1"));
    fetching.trial().run(new Source.Table("50150NED"));
    assertThat(fetching.trial().releases().drafts().getFirst().table()).isEqualTo("50150NED");
    assertThat(fetching.timesAsked("/cbs/")).isZero();
  }

  @Test
  void typedSetIsTakenWhereThereIsNoUntypedOne() {
    cbs.cbs(table()).withoutUntyped();
    fetching.fetch();
    Slice lonely = fetching.trial().slice("loneliness", 2026, AgeBand.ADULTS);
    assertThat(fetching.trial().cell(lonely, "GM9001")).isEqualTo("40.5");
    assertThat(fetching.trial().cell(lonely, "WK900101")).isEqualTo("MISSING");
  }

  @Test
  void packedAnswersAreUnpacked() {
    cbs.cbs(table()).gzipped();
    assertWholeTable(fetching.fetch());
  }

  @Test
  void propertiesMayStandInAnyOrderOnAnyPage() {
    cbs.cbs(table()).bodies(body -> body.replaceAll("\\{(\"ID\":\\d+),(.*?)\\}", "{$2,$1}"));
    assertWholeTable(fetching.fetch());
  }

  @Test
  void tableThatNobodyKnowsIsRefused() {
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.TABLE_UNKNOWN);
    assertThat(fetching.timesAsked("TableInfos")).isEqualTo(4);
  }

  @Test
  void whatIsNoTableIdIsAskedOfNobody() {
    assertThatThrownBy(() -> fetching.trial().run(new Source.Table("../../etc")))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.TABLE_UNKNOWN));
    assertThat(cbs.asked()).isEmpty();
  }

  @Test
  void publisherThatFailsDoesNotHideTheOtherThatHasTheTable() {
    cbs.thirdParties(table()).faults(8, "/cbs/", status(503));
    assertWholeTable(fetching.fetch());
  }

  @Test
  void publisherThatFailsIsNotTakenForOneThatDoesNotKnowTheTable() {
    cbs.faults(8, "/cbs/", status(503));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.SOURCE_FAILED);
  }

  @Test
  void serverThatFailsForAWhileIsAskedAgainEachTimeLater() {
    cbs.cbs(table()).fault(SECOND_PAGE, status(500)).faults(2, SECOND_PAGE, status(503));
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(SECOND_PAGE)).isEqualTo(4);
    Duration waited = fetching.waits().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(waited).isBetween(Duration.ofMillis(3_500), Duration.ofSeconds(7));
  }

  @Test
  void answerAfterALongErrorIsReadWithoutTheEndOfThatError() {
    cbs.cbs(table()).fault(SECOND_PAGE, FakeCbs.longTrouble());
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(SECOND_PAGE)).isEqualTo(2);
  }

  @Test
  void retryAfterIsObeyed() {
    cbs.cbs(table()).fault(SECOND_PAGE, status(503, "Retry-After", "25"));
    assertWholeTable(fetching.fetch());
    assertThat(fetching.waits().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(25));
  }

  @Test
  void retryAfterThatIsTooLongIsSaidInsteadOfObeyed() {
    cbs.cbs(table()).fault(SECOND_PAGE, status(503, "Retry-After", "3600"));
    assertThat(fetching.refusedFetch().arguments()).last().isEqualTo("HTTP 503");
    assertThat(fetching.waits()).isEmpty();
  }

  @Test
  void fetchThatWasGivenUpGoesOnWhereItStopped() {
    cbs.cbs(table()).faults(4, SECOND_PAGE, status(503));
    ImportRefused refused = fetching.refusedFetch();
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.SOURCE_FAILED);
    assertThat(refused.arguments().getFirst().toString()).contains("$skip=2");
    cbs.recover();
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(FIGURES)).as("the second and third page only").isEqualTo(2);
  }

  @Test
  void fetchThatSomebodyStoppedGoesOnWhereItStopped() {
    cbs.cbs(table());
    ImportProgress untilThreeRows = (_, rows, _) -> rows < 7;
    assertThatThrownBy(() -> fetching.trial().run(request(false), untilThreeRows))
        .isInstanceOf(ImportCancelled.class);
    assertThat(fetching.trial().releases().drafts()).isEmpty();
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(FIGURES)).isEqualTo(2);
  }

  @Test
  void pagesOfAnEarlierVersionOfTheTableAreNotUsed() {
    cbs.cbs(table()).faults(4, SECOND_PAGE, status(503));
    fetching.refusedFetch();
    cbs.recover();
    cbs.cbs(table().modified("2026-02-01T02:00:00"));
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(FIGURES)).isEqualTo(3);
  }

  @Test
  void pagesAreUsedWhereTheServerSaysThatTheFirstIsUnchanged() {
    cbs.cbs(table()).etag("\"one\"").faults(4, SECOND_PAGE, status(503));
    fetching.refusedFetch();
    cbs.recover();
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(FIGURES))
        .as("first page on condition, then two more")
        .isEqualTo(3);
  }

  @Test
  void pagesAreDroppedWhereTheServerSaysThatTheFirstChanged() {
    cbs.cbs(
            new FakeTable(ID)
                .row("NL01", 2026, "    11.1")
                .row("GM9001", 2026, "    11.1")
                .row("GM9002", 2026, "    11.1"))
        .etag("\"one\"")
        .faults(4, SECOND_PAGE, status(503));
    fetching.refusedFetch();
    cbs.recover();
    cbs.cbs(table()).etag("\"two\"");
    assertWholeTable(fetching.fetch());
  }

  @Test
  void connectionThatIsCutInTheMiddleIsTriedAgain() {
    cbs.cbs(table()).faults(2, SECOND_PAGE, cutOff());
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(SECOND_PAGE)).isEqualTo(3);
  }

  @Test
  void answerThatStopsHalfwayIsTriedAgainAndNeverStored() {
    String half = "{\"value\":[{\"ID\":2,\"Leeftijd\":\"20300\"";
    cbs.cbs(table()).fault(SECOND_PAGE, body("application/json", half));
    assertWholeTable(fetching.fetch());
    fetching.begin(FetchTrial.rules(20, 1 << 20));
    cbs.faults(4, SECOND_PAGE, body("application/json", half));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.SOURCE_FAILED);
  }

  @Test
  void serverThatIsSilentOrDribblesIsGivenUpAfterTheTimeout() {
    fetching.begin(FetchTrial.hasty());
    cbs.cbs(table()).fault(FIGURES, cbs.silence()).fault(FIGURES, cbs.dribble());
    cbs.faults(4, "ODataApi", cbs.dribble());
    assertThat(fetching.refusedFetch().arguments().getLast().toString()).contains("imeout");
    cbs.recover();
    fetching.begin(FetchTrial.rules(20, 1 << 20));
    assertWholeTable(fetching.fetch());
  }

  @Test
  void answerThatIsNoJsonIsRefused() {
    cbs.cbs(table()).faults(4, SECOND_PAGE, body("text/html", "<html>maintenance</html>"));
    assertThat(fetching.refusedFetch().arguments()).last().isEqualTo("Content-Type text/html");
    cbs.recover();
    assertWholeTable(fetching.fetch());
  }

  @Test
  void columnThatChangesOnTheWayIsRefusedAndNothingIsKept() {
    String other =
        "{\"value\":[{\"ID\":2,\"Leeftijd\":\"20300\",\"WijkenEnBuurten\":\"WK900100\","
            + "\"Perioden\":\"2026JJ00\",\"Eenzaam_8\":\"1.0\"}]}";
    cbs.cbs(table()).fault(SECOND_PAGE, body("application/json", other));
    ImportRefused refused = fetching.refusedFetch();
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER);
    assertThat(refused.arguments().get(1).toString()).contains("Eenzaam_8");
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(FIGURES)).isEqualTo(3);
  }

  @Test
  void pagesThatGoRoundStop() {
    cbs.cbs(table()).links(next -> next.replaceAll("skip=4", "skip=2"));
    assertThat(fetching.refusedFetch().arguments().getLast().toString())
        .contains("repeats or never ends");
  }

  @Test
  void pagesThatRepeatThemselvesUnderNewAddressesStop() {
    cbs.cbs(table()).links(next -> next.replaceAll("skip=(\\d+)", "skip=0&again=$1$1"));
    assertThat(fetching.refusedFetch().arguments().getLast().toString())
        .contains("repeats or never ends");
    assertThat(fetching.timesAsked(FIGURES)).isEqualTo(2);
  }

  @Test
  void pagesThatNeverEndStop() {
    fetching.begin(FetchTrial.rules(2, 1 << 20));
    cbs.cbs(table());
    assertThat(fetching.refusedFetch().arguments().getLast().toString())
        .contains("repeats or never ends");
  }

  @Test
  void redirectToAnotherHostIsNotFollowed() {
    cbs.cbs(table())
        .fault(FIGURES, status(302, "Location", "http://elsewhere.example/pages"))
        .fault("ODataApi", status(302, "Location", "http://elsewhere.example/pages"));
    assertThat(fetching.refusedFetch().arguments())
        .last()
        .isEqualTo("HTTP 302 -> http://elsewhere.example/pages");
    cbs.recover();
    assertWholeTable(fetching.fetch());
  }

  @Test
  void redirectWithinTheServersIsFollowed() {
    String moved = cbs.address("/cbs/" + FIGURES + "?$format=json&$skip=2&moved=yes").toString();
    cbs.cbs(table()).fault(SECOND_PAGE, status(307, "Location", moved));
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked("moved=yes")).isEqualTo(1);
  }

  @Test
  void redirectsThatGoRoundStop() {
    String round = cbs.address("/cbs/" + FIGURES + "?$format=json").toString();
    cbs.cbs(table()).faults(6, FIGURES, status(301, "Location", round));
    cbs.faults(1, "ODataApi", status(400));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.SOURCE_FAILED);
  }

  @Test
  void linkToANextPageElsewhereIsNotFollowed() {
    cbs.cbs(table()).links(_ -> "http://elsewhere.example/page");
    assertThat(fetching.refusedFetch().arguments())
        .last()
        .isEqualTo("nextLink http://elsewhere.example/page");
  }

  @Test
  void linkThatNamesThePublisherItselfIsReachedThroughTheMirror() {
    cbs.cbs(table())
        .links(next -> next.replaceAll("http://127[^/]+/cbs", "https://opendata.cbs.nl"));
    assertWholeTable(fetching.fetch());
  }

  @Test
  void answerThatIsTooLargeIsRefused() {
    fetching.begin(FetchTrial.rules(20, 2_000));
    cbs.cbs(table()).fault(SECOND_PAGE, body("application/json", " ".repeat(100_000)));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.TOO_LARGE);
  }

  @Test
  void tableWithADimensionThatWeDoNotKnowIsRefused() {
    cbs.cbs(table().with("Geslacht"));
    ImportRefused refused = fetching.refusedFetch();
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER);
    assertThat(refused.arguments().get(1).toString()).contains("Geslacht");
  }

  @Test
  void tableWithoutRowsIsRefused() {
    cbs.cbs(new FakeTable(ID));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.NO_ROWS);
  }

  @Test
  void sameTableAgainChangesNothing() {
    cbs.cbs(table());
    fetching.fetch();
    assertThat(fetching.fetch().releases().getFirst().unchanged()).isTrue();
  }

  @Test
  void pagesAreThrownAwayOnceTheyAreStoredAndNotBefore() throws IOException {
    cbs.cbs(table());
    fetching.trial().run(request(true), ImportProgress.SILENT);
    assertThat(fetching.trial().releases().drafts()).isEmpty();
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(FIGURES)).isZero();
    try (Stream<Path> left = Files.walk(folder.resolve("cache"))) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static ImportRequest request(boolean dryRun) {
    return new ImportRequest(
        List.of(new Source.Table(ID)), Optional.empty(), dryRun, Optional.empty());
  }
}
