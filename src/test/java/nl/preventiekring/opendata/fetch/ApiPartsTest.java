// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.internal.ImportTrial;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service that gives at most 10,000 rows, where the feed does not give the figures. */
class ApiPartsTest {
  private static final String ID = "59001NED";

  @TempDir private Path folder;
  private final FakeCbs cbs = new FakeCbs().withoutFiguresInFeed();
  private ImportTrial trial;

  @BeforeEach
  void anEmptyProduct() {
    trial = new ImportTrial(folder, cbs.publishers(), FetchRules.standard(), (Duration _) -> {});
  }

  @AfterEach
  void hangUp() {
    cbs.close();
  }

  private ImportReport fetch() {
    return trial.run(new Source.Table(ID));
  }

  private long timesAsked(String words) {
    return cbs.asked().stream().filter(one -> one.contains(words)).count();
  }

  /** So many neighbourhoods, spread over municipalities of 500 each. */
  private static FakeTable neighbourhoods(int year, int number, FakeTable table) {
    table.row("NL01", year, "    47.1");
    for (int at = 0; at < number - 1; at++) {
      table.row("BU%04d%04d".formatted(9000 + at / 500, at % 500), year, "    40.5");
    }
    return table;
  }

  @Test
  void smallTableIsAskedForAtOnce() {
    cbs.cbs(neighbourhoods(2026, 20, new FakeTable(ID)));
    assertThat(fetch().values()).isEqualTo(20);
    assertThat(timesAsked("ODataApi/odata/" + ID + "/UntypedDataSet")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {9_999, 10_000, 10_001})
  void answerOfJustSoManyRowsCountsAsIncompleteAndIsAskedForInParts(int rows) {
    cbs.cbs(neighbourhoods(2026, rows, new FakeTable(ID)));
    assertThat(fetch().values()).isEqualTo(rows);
    assertThat(timesAsked("startswith(WijkenEnBuurten,'BU')")).isEqualTo(1);
  }

  @Test
  void answerOfFewerRowsIsWhole() {
    cbs.cbs(neighbourhoods(2026, 9_998, new FakeTable(ID)));
    assertThat(fetch().values()).isEqualTo(9_998);
    assertThat(timesAsked("startswith")).isZero();
  }

  @Test
  void tableOfSeveralYearsIsAskedForYearByYear() {
    FakeTable table = new FakeTable(ID);
    neighbourhoods(2024, 6_000, table);
    neighbourhoods(2026, 6_000, table);
    cbs.cbs(table).refusingTooManyRows();
    assertThat(fetch().values()).isEqualTo(12_000);
    assertThat(timesAsked("Perioden eq '2024JJ00'")).isEqualTo(1);
    assertThat(timesAsked("startswith")).isZero();
    Slice lonely = trial.slice("loneliness", 2024, AgeBand.ADULTS);
    assertThat(trial.cell(lonely, "BU90000007")).isEqualTo("40.5");
  }

  @Test
  void yearThatIsStillTooLargeIsAskedForMunicipalityByMunicipality() {
    FakeTable table = new FakeTable(ID);
    neighbourhoods(2024, 20, table);
    neighbourhoods(2026, 11_000, table);
    cbs.cbs(table).refusingTooManyRows();
    ImportReport report = fetch();
    assertThat(report.values()).isEqualTo(11_020);
    assertThat(report.refused()).isZero();
    assertThat(timesAsked("Perioden eq '2026JJ00' and startswith(WijkenEnBuurten,'BU90"))
        .isEqualTo(22);
  }

  @Test
  void municipalityThatIsStillTooLargeIsRefused() {
    FakeTable table = new FakeTable(ID).row("NL01", 2026, "    47.1");
    for (int at = 0; at < 10_000; at++) {
      table.row("BU9000" + "%04d".formatted(at), 2026, "    40.5");
    }
    cbs.cbs(table);
    assertThatThrownBy(this::fetch)
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.arguments()).last().isEqualTo("more than 10000 records"));
    assertThat(trial.releases().drafts()).isEmpty();
  }

  @Test
  void namesOfAreasComeInPartsAsWellWhereThereIsNoFeedAtAll() {
    cbs.cbs(neighbourhoods(2026, 12_000, new FakeTable(ID)));
    for (int time = 0; time < 6; time++) {
      cbs.fault("ODataFeed", FakeCbs.status(404));
    }
    assertThat(fetch().values()).isEqualTo(12_000);
    assertThat(timesAsked("startswith(Key,'BU9')")).isEqualTo(1);
  }
}
