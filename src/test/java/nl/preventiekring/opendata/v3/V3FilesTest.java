// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import static nl.preventiekring.opendata.v3.V3Text.file;
import static nl.preventiekring.opendata.v3.V3Text.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportReport.UnknownColumn;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.internal.ImportTrial;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of version 3 tables, from bytes to what is stored. */
class V3FilesTest {
  private static final String NAME = "50090NED_UntypedDataSet_2020.csv";

  @TempDir private Path folder;
  private ImportTrial trial;

  @BeforeEach
  void anEmptyProduct() {
    trial = new ImportTrial(folder);
  }

  private ImportReport read(String... rows) {
    return trial.run(trial.file(NAME, file(rows)));
  }

  @Test
  void figuresAreaNamesAndSourceAreStored() {
    ImportReport report =
        read(
            row("NL01", "    76.1", "    47.0"),
            row("GM9001", "    80.0", "    40.5"),
            row("WK9001AA", "    81.5", "    39.9"),
            row("BU9001AA01", "       .", "       ."));
    Slice healthy = trial.slice("good-perceived-health", 2020, AgeBand.ADULTS);
    assertThat(trial.cell(healthy, "NL01")).isEqualTo("76.1");
    assertThat(trial.cell(healthy, "WK9001AA")).isEqualTo("81.5");
    assertThat(healthy.sourceKey()).isEqualTo("50090NED:ErvarenGezondheidGoedZeerGoed_4");
    assertThat(healthy.kind()).isEqualTo(KindOfFigure.MODEL_ESTIMATE);
    assertThat(healthy.values().decimals()).isEqualTo(1);
    assertThat(
            trial
                .areas()
                .tree(Division.of("NL-2020"))
                .children(trial.areas().tree(Division.of("NL-2020")).country().orElseThrow()))
        .extracting(Area::title)
        .containsExactly("Waterland");
    assertThat(report.values()).isEqualTo(6);
    assertThat(report.refused()).isZero();
  }

  /** GM0484 as CBS published it of 2021; the other two rows are made up. */
  @Test
  void socioEconomicStatusIsReadByItsTwoKnownColumns() {
    ImportReport report =
        trial.run(
            trial.file(
                "85539NED_UntypedDataSet.csv",
                String.join(
                    "\r\n",
                    "ID;WijkenEnBuurten;Perioden;RegiocodeGemeenteWijkBuurt_1;"
                        + "GemiddeldeScore_29;GemiddeldeScore_31;Waarde_16;Waarde_37",
                    "0;GM0484    ;2021JJ00;GM0484    ;   0.153;   0.150;    20.1;   0.737",
                    "1;GM9001    ;2021JJ00;GM9001    ;  -0.829;   0.150;    20.1;   0.872",
                    "2;GM9002    ;2021JJ00;GM9002    ;       .;       .;       .;       .",
                    "")));
    Slice scores = trial.slice("ses-woa", 2021, AgeBand.EVERYBODY);
    assertThat(trial.cell(scores, "GM0484")).isEqualTo("0.153");
    assertThat(trial.cell(scores, "GM9001")).isEqualTo("-0.829");
    assertThat(trial.cell(scores, "GM9002")).isEqualTo("SUPPRESSED");
    assertThat(trial.cell(trial.slice("ses-woa-spread", 2021, AgeBand.EVERYBODY), "GM0484"))
        .isEqualTo("0.737");
    assertThat(report.unknownColumns())
        .extracting(UnknownColumn::column)
        .containsExactlyInAnyOrder("GemiddeldeScore_31", "Waarde_16");
  }

  @Test
  void suppressedNotAskedAndMissingStayApart() {
    ImportReport report =
        read(
            row("NL01", "    76.1", ""),
            row("GM9001", "       .", ""),
            row("WK900100", "    81.5", ""),
            row("BU90010001", "oops", ""));
    Slice healthy = trial.slice("good-perceived-health", 2020, AgeBand.ADULTS);
    Slice lonely = trial.slice("loneliness", 2020, AgeBand.ADULTS);
    assertThat(trial.cell(healthy, "GM9001")).isEqualTo("SUPPRESSED");
    assertThat(trial.cell(lonely, "GM9001")).isEqualTo("NOT_ASKED");
    assertThat(trial.areas().tree(healthy.key().division()).find(AreaCode.of("BU90010001")))
        .as("a row that is refused makes no area")
        .isEmpty();
    assertThat(List.of(report.values(), report.suppressed(), report.notAsked()))
        .containsExactly(2L, 1L, 3L);
  }

  @Test
  void emptyCellOfATypedFileIsMissingWhereOthersHaveAFigure() {
    trial.run(
        trial.file(
            "50090NED_TypedDataSet.csv",
            file(row("NL01", "76.1", ""), row("GM9001", "", ""), row("WK900100", "81", ""))));
    Slice healthy = trial.slice("good-perceived-health", 2020, AgeBand.ADULTS);
    Slice lonely = trial.slice("loneliness", 2020, AgeBand.ADULTS);
    assertThat(trial.cell(healthy, "GM9001")).isEqualTo("MISSING");
    assertThat(trial.cell(lonely, "NL01")).isEqualTo("NOT_ASKED");
  }

  @Test
  void emptyCellOfAnUntypedFileIsNotAskedWhereOthersHaveAFigure() {
    read(row("NL01", "    76.1", "    47.0"), row("GM9001", "", "    40.5"));
    Slice healthy = trial.slice("good-perceived-health", 2020, AgeBand.ADULTS);
    assertThat(trial.cell(healthy, "GM9001")).isEqualTo("NOT_ASKED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GM90O1 | 20300 | MW00000 | 2020JJ00 | 76.1 | NOT_AN_AREA_CODE | WijkenEnBuurten | GM90O1",
        "GM9001 | 20301 | MW00000 | 2020JJ00 | 76.1 | UNKNOWN_AGE | Leeftijd | 20301",
        "GM9001 | 20300 | MW00001 | 2020JJ00 | 76.1 | UNKNOWN_MARGIN | Marges | MW00001",
        "GM9001 | 20300 | MW00000 | 2020KW01 | 76.1 | UNKNOWN_PERIOD | Perioden | 2020KW01",
        "GM9001 | 20300 | MW00000 | 2020JJ00 | 76,1 | DECIMAL_COMMA | ErvarenGezondheidGoedZeerGoed_4 | 76,1",
        "GM9001 | 20300 | MW00000 | 2020JJ00 | 7x.1 | NOT_A_NUMBER | ErvarenGezondheidGoedZeerGoed_4 | 7x.1",
        "GM9001 | 20300 | MW00000 | 2020JJ00 | 100.1 | NOT_A_PERCENTAGE | ErvarenGezondheidGoedZeerGoed_4 | 100.1",
        "GM9001 | 20300 | MW00000 | 2020JJ00 | -0.1 | NEGATIVE | ErvarenGezondheidGoedZeerGoed_4 | -0.1",
        "GM9001 | 20300 | MW00000 | 2020JJ00 | 1.12345678 | TOO_MANY_DIGITS | ErvarenGezondheidGoedZeerGoed_4 | 1.12345678",
        "GM9001 | 20300 | MW00000 | 2020JJ00 | . | DOTS_AND_FIGURES_IN_ONE_ROW | ErvarenGezondheidGoedZeerGoed_4 | ."
      })
  void rowThatIsRefusedIsNamedWithLineColumnValueAndReason(
      String code,
      String age,
      String margin,
      String period,
      String healthy,
      Reason reason,
      String column,
      String value) {
    ImportReport report =
        read(
            row("NL01", "    76.1", "    47.0"),
            row(age, margin, code, period, healthy, "40.5"),
            row("WK900100", "    81.5", "    39.9"));
    assertThat(report.refusals()).containsExactly(new Refusal(NAME, 3, column, value, reason));
    assertThat(report.rows()).isEqualTo(3);
    assertThat(report.refused()).isEqualTo(1);
    Slice lonely = trial.slice("loneliness", 2020, AgeBand.ADULTS);
    assertThat(trial.cell(lonely, "WK900100")).isEqualTo("39.9");
    assertThat(report.values()).isEqualTo(4);
  }

  @Test
  void levelThatDisagreesWithTheCodeIsRefused() {
    String wrong = row("GM9001", "    76.1", "    40.0").replace("Gemeente  ", "Buurt     ");
    assertThat(read(row("NL01", "    76.1", "    47.0"), wrong).refusals())
        .containsExactly(
            new Refusal(NAME, 3, "SoortRegio_2", "Buurt", Reason.LEVEL_DISAGREES_WITH_CODE));
  }

  @Test
  void rowWithAFieldTooManyIsRefused() {
    assertThat(read(row("NL01", "    76.1", "    47.0"), row("GM9001", "1", "2") + ";3").refusals())
        .containsExactly(new Refusal(NAME, 3, "ID", "11 / 10", Reason.NUMBER_OF_FIELDS));
  }

  @Test
  void fileOfWhichEveryRowIsRefusedPublishesNothing() {
    ImportReport report = read(row("NL01", "76,1", "47,0"), row("GM9001", "80,0", "40,5"));
    assertThat(report.refused()).isEqualTo(2);
    assertThat(report.releases()).isEmpty();
    assertThat(trial.releases().drafts()).isEmpty();
  }

  @Test
  void rowThatStandsTwiceStopsTheImport() {
    assertThatThrownBy(() ->
            read(
                row("NL01", "    76.1", "    47.0"),
                row("GM9001", "    80.0", "    40.5"),
                row("GM9001", "    80.0", "    40.5")))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(ImportRefused.Why.DUPLICATE);
              assertThat(refused.arguments())
                  .containsExactly(NAME, 4L, "GM9001 2020 18+", NAME + ":3");
            });
    assertThat(trial.releases().drafts()).isEmpty();
    assertThat(trial.areas().listDivisions()).isEmpty();
  }

  @Test
  void rowThatStandsInTwoFilesIsTwiceAsWell() {
    Source one = trial.file("50090NED_a.csv", file(row("GM9001", "    80.0", "    40.5")));
    Source other = trial.file("50090NED_b.csv", file(row("GM9001", "    80.0", "    40.5")));
    assertThatThrownBy(() -> trial.run(one, other))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.arguments()).contains("50090NED_a.csv:2"));
  }

  @Test
  void severalFilesMakeOneTableWithValuesAndBounds() {
    ImportReport report =
        trial.run(
            trial.file("50090NED_mog.csv", file(margin("MOG0095", "    78.0"))),
            trial.file("50090NED_mbg.csv", file(margin("MBG0095", "    82.0"))),
            trial.file("50090NED_mw.csv", file(row("GM9001", "    80.0", "    40.5"))),
            trial.file("50090NED_65.csv", file(senior("GM9001", "    70.2"))));
    assertThat(trial.releases().drafts()).hasSize(1);
    Slice adults = trial.slice("good-perceived-health", 2020, AgeBand.ADULTS);
    int ordinal = trial.areas().tree(adults.key().division()).size() - 1;
    assertThat(adults.lower().orElseThrow().value(ordinal)).isEqualTo(78.0);
    assertThat(adults.upper().orElseThrow().value(ordinal)).isEqualTo(82.0);
    Slice seniors = trial.slice("good-perceived-health", 2020, AgeBand.SENIORS);
    assertThat(trial.cell(seniors, "GM9001")).isEqualTo("70.2");
    assertThat(seniors.lower()).isEmpty();
    assertThat(report.bounds()).isEqualTo(4);
    assertThat(trial.releases().drafts().getFirst().files()).hasSize(4);
  }

  @Test
  void valueOutsideItsBoundsIsLeftOutWithThem() {
    ImportReport report =
        read(
            row("GM9001", "    80.0", "    40.5"),
            margin("MOG0095", "    80.5"),
            margin("MBG0095", "    82.0"));
    assertThat(report.refusals())
        .containsExactly(
            new Refusal(
                "50090NED GM9001 2020 18+",
                0,
                "50090NED:ErvarenGezondheidGoedZeerGoed_4",
                "80.5 / 80.0 / 82.0",
                Reason.BOUNDS_DO_NOT_HOLD_VALUE));
    Slice adults = trial.slice("good-perceived-health", 2020, AgeBand.ADULTS);
    assertThat(trial.cell(adults, "GM9001")).isEqualTo("MISSING");
    assertThat(adults.lower().orElseThrow().absence(1)).isPresent();
    assertThat(report.bounds()).isEqualTo(2);
  }

  @Test
  void boundsWithoutTheirValuesAreNotStoredAndSaid() {
    ImportReport report = read(margin("MOG0095", "    78.0"));
    assertThat(report.releases()).isEmpty();
    assertThat(report.doubts())
        .contains(Doubt.of(Doubt.Kind.LEFT_OUT, "50090NED", "2020 18+ LOWER", 1));
  }

  @Test
  void ageBandThatLacksAreasIsDoubted() {
    ImportReport report =
        read(
            row("NL01", "    76.1", "    47.0"),
            row("GM9001", "    80.0", "    40.5"),
            senior("GM9001", "    70.2"));
    assertThat(report.doubts())
        .contains(Doubt.of(Doubt.Kind.ROWS_DIFFER, "50090NED", "2020 65+", 1, 2));
  }

  @Test
  void tableWithoutItsCountryRowIsDoubted() {
    assertThat(read(row("GM9001", "    80.0", "    40.5")).doubts())
        .contains(Doubt.of(Doubt.Kind.NO_COUNTRY_ROW, "50090NED"));
  }

  @Test
  void columnThatTheCatalogueDoesNotKnowIsNamed() {
    String text =
        file(row("NL01", "    76.1", "    47.0")).replace("Eenzaam_28", "Eenzaamheidszin_28");
    ImportReport report = trial.run(trial.file(NAME, text));
    assertThat(report.unknownColumns())
        .containsExactly(new UnknownColumn("50090NED", "Eenzaamheidszin_28"));
    assertThat(report.values()).isEqualTo(1);
  }

  @Test
  void headerWithoutAnyKnownTopicIsRefused() {
    String text =
        file(row("NL01", "    76.1", "    47.0"))
            .replace("Eenzaam_28", "A_28")
            .replace("ErvarenGezondheidGoedZeerGoed_4", "B_4");
    assertRefused(ImportRefused.Why.HEADER, trial.file(NAME, text));
  }

  @Test
  void tableWithPeriodsThatLacksThemIsRefused() {
    String text = file(row("NL01", "    76.1", "    47.0")).replace("Perioden", "Periodes");
    assertRefused(ImportRefused.Why.HEADER, trial.file(NAME, text));
  }

  @Test
  void fileThatIsNoTableIsNotRecognised() {
    assertRefused(ImportRefused.Why.NOT_RECOGNISED, trial.file("x.csv", "a;b\n1;2\n"));
    assertRefused(ImportRefused.Why.NOT_RECOGNISED, trial.file("empty.csv", ""));
  }

  @Test
  void tableThatTheCatalogueDoesNotKnowIsRefused() {
    String text = file(row("NL01", "    76.1", "    47.0"));
    assertRefused(ImportRefused.Why.TABLE_UNKNOWN, trial.file("59999NED.csv", text));
  }

  @Test
  void tableIsFoundByItsKeysWhereNoNameTells() {
    trial.run(trial.file("download.csv", file(row("NL01", "    76.1", "    47.0"))));
    assertThat(trial.releases().drafts().getFirst().table()).isEqualTo("50090NED");
  }

  @Test
  void nameOfAFileThatOnlyLooksLikeATableIsNone() {
    String text = file(row("NL01", "    76.1", "    47.0"));
    trial.run(trial.file("2022gezondheid.csv", text));
    assertThat(trial.releases().drafts().getFirst().table()).isEqualTo("50090NED");
    String other = file(row("NL01", "    76.2", "    47.0"));
    trial.run(trial.file("2022best.csv", other));
    assertThat(trial.releases().drafts().getLast().table()).isEqualTo("50090NED");
    assertThat(trial.releases().drafts()).hasSize(2);
  }

  @Test
  void tableThatTheUserNamesGoesFirst() {
    Source source = trial.file("download.csv", file(row("NL01", "    76.1", "    47.0")));
    trial.run(new ImportRequest(List.of(source), Optional.of("50120NED"), false, Optional.empty()));
    assertThat(trial.releases().drafts().getFirst().division()).isEqualTo(Division.of("NL-2022"));
  }

  @Test
  void sameImportAgainChangesNothing() {
    read(row("NL01", "    76.1", "    47.0"));
    ImportReport again = read(row("NL01", "    76.1", "    47.0"));
    assertThat(again.releases().getFirst().unchanged()).isTrue();
    assertThat(trial.releases().drafts()).hasSize(1);
    assertThat(again.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.ALREADY_IMPORTED);
  }

  @Test
  void dryRunTellsTheSameAndStoresNothing() {
    Source source = trial.file(NAME, file(row("NL01", "    76.1", "    47.0")));
    ImportReport dry =
        trial.run(new ImportRequest(List.of(source), Optional.empty(), true, Optional.empty()));
    assertThat(dry.dryRun()).isTrue();
    assertThat(dry.values()).isEqualTo(2);
    assertThat(trial.releases().drafts()).isEmpty();
    assertThat(trial.areas().listDivisions()).isEmpty();
    assertThat(trial.run(source).values()).isEqualTo(dry.values());
  }

  private static String margin(String margin, String healthy) {
    return row("20300", margin, "GM9001", "2020JJ00", healthy, "       .")
        .replace("       .", healthy.equals("    82.0") ? "    42.0" : "    39.0");
  }

  private static String senior(String code, String healthy) {
    return row("80200", "MW00000", code, "2020JJ00", healthy, "    50.0");
  }

  private void assertRefused(ImportRefused.Why why, Source source) {
    assertThatThrownBy(() -> trial.run(source))
        .isInstanceOfSatisfying(
            ImportRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    assertThat(trial.releases().drafts()).isEmpty();
  }
}
