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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that only the service of version 4 has, fetched from one that fails in many ways. */
class V4FetchTest {
  private static final String ID = "89001NED";
  private static final String FIGURES = "/v4/odata/v1/CBS/" + ID + "/Observations";
  private static final String SECOND_PAGE = FIGURES + "?$skip=2";
  private static final String COUNT = FIGURES + "/$count";

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

  private static FakeV4Table table() {
    return new FakeV4Table(ID)
        .homes("NL00", "57.1")
        .homes("GM9001", "60")
        .homes("WK900100", "61.5")
        .homes("WK900101", "null")
        .homes("BU90010000", "0");
  }

  private void assertWholeTable(ImportReport report) {
    assertThat(report.refusals()).isEmpty();
    assertThat(report.doubts()).isEmpty();
    Slice homes = fetching.trial().slice("owner-occupied-homes", 2025, AgeBand.EVERYBODY);
    assertThat(List.of("NL01", "GM9001", "WK900100", "WK900101", "BU90010000"))
        .extracting(code -> fetching.trial().cell(homes, code))
        .containsExactly("57.1", "60.0", "61.5", "NOT_ASKED", "0.0");
  }

  private long pagesAsked() {
    return fetching.timesAsked(FIGURES) - fetching.timesAsked(COUNT);
  }

  @Test
  void tableThatNobodyHasInVersionThreeIsFetchedPageByPage() {
    cbs.version4(table());
    assertWholeTable(fetching.fetch());
    ReleaseDraft draft = fetching.trial().releases().drafts().getFirst();
    assertThat(draft.division()).isEqualTo(Division.of("NL-2026"));
    assertThat(draft.title()).isEqualTo("Kerncijfers wijken en buurten 2025");
    assertThat(draft.files())
        .singleElement()
        .satisfies(file ->
            assertThat(file.name())
                .isEqualTo(
                    "https://datasets.cbs.nl/odata/v1/CBS/89001NED/Observations"
                        + " (Modified 2026-01-05T02:00:00+01:00)"));
    AreaId id = new AreaId(draft.division(), AreaCode.of("WK900101"));
    assertThat(fetching.trial().areas().getArea(id).title()).isEqualTo("Naam van WK900101");
    assertThat(pagesAsked()).isEqualTo(3);
  }

  @Test
  void versionThreeGoesFirst() {
    cbs.cbs(new FakeTable(ID).row("NL01", 2026, "    47.1")).version4(table());
    fetching.fetch();
    assertThat(fetching.timesAsked("/v4/")).isZero();
  }

  @Test
  void serviceOfVersionThreeThatFailsIsNotTakenForOneWithoutTheTable() {
    cbs.version4(table()).faults(8, "/cbs/", status(503));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.SOURCE_FAILED);
    assertThat(fetching.timesAsked("/v4/")).isZero();
  }

  @Test
  void tableThatIsInNeitherVersionIsRefused() {
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.TABLE_UNKNOWN);
    assertThat(fetching.timesAsked("/v4/")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Properties", "MeasureCodes", "WijkenEnBuurtenCodes", "$count", "$skip=2"})
  void answerThatFailsForAWhileIsAskedAgainEachTimeLater(String address) {
    cbs.version4(table())
        .fault("/v4/odata/v1/CBS/" + ID + "/", exchange -> status(500).handle(exchange))
        .fault(address, status(503))
        .fault(address, status(500));
    assertWholeTable(fetching.fetch());
    assertThat(fetching.waits().stream().reduce(Duration.ZERO, Duration::plus))
        .isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void retryAfterIsObeyed() {
    cbs.version4(table()).fault(SECOND_PAGE, status(503, "Retry-After", "25"));
    assertWholeTable(fetching.fetch());
    assertThat(fetching.waits().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(25));
  }

  @Test
  void fetchThatWasGivenUpGoesOnWhereItStopped() {
    cbs.version4(table()).faults(4, SECOND_PAGE, status(503));
    ImportRefused refused = fetching.refusedFetch();
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.SOURCE_FAILED);
    assertThat(refused.arguments().getLast()).isEqualTo("HTTP 503");
    cbs.recover();
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(pagesAsked()).as("the second and third page only").isEqualTo(2);
  }

  @Test
  void fetchThatSomebodyStoppedGoesOnWhereItStopped() {
    cbs.version4(table());
    ImportRequest request =
        new ImportRequest(List.of(new Source.Table(ID)), Optional.empty(), false, Optional.empty());
    ImportProgress untilSomeRows = (_, rows, _) -> rows < 7;
    assertThatThrownBy(() -> fetching.trial().run(request, untilSomeRows))
        .isInstanceOf(ImportCancelled.class);
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(pagesAsked()).isEqualTo(2);
  }

  @Test
  void pagesOfAnEarlierVersionOfTheTableAreNotUsed() {
    cbs.version4(table()).faults(4, SECOND_PAGE, status(503));
    fetching.refusedFetch();
    cbs.recover();
    cbs.version4(table().modified("2026-02-01T02:00:00+01:00"));
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(pagesAsked()).isEqualTo(3);
  }

  @Test
  void connectionThatIsCutInTheMiddleIsTriedAgain() {
    cbs.version4(table()).faults(2, SECOND_PAGE, cutOff());
    assertWholeTable(fetching.fetch());
    assertThat(fetching.timesAsked(SECOND_PAGE)).isEqualTo(3);
  }

  @Test
  void answerThatStopsHalfwayIsNeverStored() {
    String half = "{\"value\":[{\"Id\":2,\"Measure\":\"1014800_1\"";
    cbs.version4(table()).faults(4, SECOND_PAGE, body("application/json", half));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.SOURCE_FAILED);
    cbs.recover();
    assertWholeTable(fetching.fetch());
  }

  @Test
  void serverThatIsSilentOrDribblesIsGivenUpAfterTheTimeout() {
    fetching.begin(FetchTrial.hasty());
    cbs.version4(table()).fault(SECOND_PAGE, cbs.silence()).fault(SECOND_PAGE, cbs.dribble());
    assertThat(fetching.refusedFetch().arguments().getLast().toString()).contains("imeout");
    cbs.recover();
    fetching.begin(FetchTrial.rules(20, 1 << 20));
    assertWholeTable(fetching.fetch());
  }

  @Test
  void answerThatIsNoJsonIsRefused() {
    cbs.version4(table()).faults(4, SECOND_PAGE, body("text/html", "<html>maintenance</html>"));
    assertThat(fetching.refusedFetch().arguments()).last().isEqualTo("Content-Type text/html");
  }

  @Test
  void countThatIsNoNumberIsRefused() {
    cbs.version4(table()).faults(4, COUNT, body("text/plain", "many"));
    assertThat(fetching.refusedFetch().arguments().getLast().toString()).contains("no number");
  }

  @Test
  void columnThatChangesOnTheWayIsRefusedAndNothingIsKept() {
    String other =
        "{\"value\":[{\"Id\":2,\"Measure\":\"1014800_1\",\"ValueAttribute\":\"None\",\"Value\":1,"
            + "\"StringValue\":null,\"WijkenEnBuurten\":\"WK900100\",\"Tijd\":\"2025JJ00\"}]}";
    cbs.version4(table()).fault(SECOND_PAGE, body("application/json", other));
    ImportRefused refused = fetching.refusedFetch();
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER);
    assertThat(refused.arguments().get(1).toString()).contains("Tijd");
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(pagesAsked()).isEqualTo(3);
  }

  @Test
  void tableOfWhichObservationsAreMissingIsRefusedAndFetchedAnew() {
    cbs.version4(table().counting(6));
    assertThat(fetching.refusedFetch().arguments()).last().isEqualTo("5 rows, $count 6");
    cbs.version4(table());
    cbs.asked().clear();
    assertWholeTable(fetching.fetch());
    assertThat(pagesAsked()).isEqualTo(3);
  }

  @Test
  void serviceThatDoesNotCountIsBelieved() {
    cbs.version4(table()).fault(COUNT, status(404));
    assertWholeTable(fetching.fetch());
  }

  @Test
  void tableWithADescriptionButWithoutObservationsIsRefused() {
    cbs.version4(table()).fault(FIGURES, status(404));
    assertThat(fetching.refusedFetch().arguments()).last().isEqualTo("HTTP 404");
  }

  @Test
  void tableWithoutMeasuresIsRefused() {
    cbs.version4(table()).fault("MeasureCodes", status(404));
    assertThat(fetching.refusedFetch().why()).isEqualTo(ImportRefused.Why.COMPANION_MISSING);
  }

  @Test
  void tableWithADimensionThatWeDoNotKnowIsRefused() {
    cbs.version4(table().with("Geslacht"));
    ImportRefused refused = fetching.refusedFetch();
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER);
    assertThat(refused.arguments().get(1).toString()).contains("Geslacht");
  }

  @Test
  void observationThatComesTwiceIsRefusedWithBothPlaces() {
    cbs.version4(table().homes("GM9001", "60"));
    assertThat(fetching.refusedFetch().arguments())
        .isEqualTo(
            List.of(
                "89001NED/Observations/3",
                2L,
                "1014800_1 GM9001 2025JJ00",
                "89001NED/Observations/1:2"));
  }

  @Test
  void pagesThatRepeatThemselvesUnderNewAddressesStop() {
    cbs.version4(table()).links(next -> next.replaceAll("skip=(\\d+)", "skip=0&again=$1$1"));
    assertThat(fetching.refusedFetch().arguments().getLast().toString())
        .contains("repeats or never ends");
  }

  @Test
  void linkToANextPageElsewhereIsNotFollowed() {
    cbs.version4(table()).links(_ -> "http://elsewhere.example/page");
    assertThat(fetching.refusedFetch().arguments())
        .last()
        .isEqualTo("nextLink http://elsewhere.example/page");
  }

  @Test
  void pagesAreThrownAwayOnceTheyAreStored() throws IOException {
    cbs.version4(table());
    assertWholeTable(fetching.fetch());
    assertThat(fetching.fetch().releases().getFirst().unchanged()).isTrue();
    try (Stream<Path> left = Files.walk(folder.resolve("cache"))) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
