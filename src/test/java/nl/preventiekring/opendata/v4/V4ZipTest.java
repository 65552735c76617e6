// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.internal.ImportTrial;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bulk zip of a version 4 table, from the file to the figures and the report. */
class V4ZipTest {
  private static final String FILE = "84799NED.zip";
  private static final String ROWS = FILE + "/Observations.csv";

  @TempDir private Path folder;
  private ImportTrial trial;

  @BeforeEach
  void anEmptyProduct() {
    trial = new ImportTrial(folder);
  }

  private static V4Zip zip() {
    return new V4Zip()
        .cell("T001036", "NL00", "1500")
        .cell("T001036", "GM9001", "1500")
        .cell("T001036", "WK900100", "1500")
        .cell("M000114", "NL00", "2,1")
        .cell("M000114", "GM9001", "2,5")
        .cell("ZW25810_1", "GM9001", "2100")
        .cell("ZW25810_2", "GM9001", "900")
        .row("1014800_1;Impossible;;;GM9001")
        .row("GM000B;None;;Waterland;GM9001")
        .cell("X000001", "GM9001", "5");
  }

  private ImportReport read(V4Zip zip) {
    return trial.run(trial.file(FILE, zip.bytes()));
  }

  private ImportRefused refused(Source... sources) {
    ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> trial.run(sources));
    assertThat(refused).as("the import must be refused").isNotNull();
    assertThat(trial.releases().drafts()).isEmpty();
    return refused;
  }

  private ImportRefused refused(V4Zip zip) {
    return refused(trial.file(FILE, zip.bytes()));
  }

  private Slice slice(String indicator) {
    return trial.slice(indicator, 2020, AgeBand.EVERYBODY);
  }

  @Test
  void observationsBecomeFiguresByArea() {
    ImportReport report = read(zip());
    assertThat(report.refusals()).isEmpty();
    assertThat(trial.cell(slice("inhabitants"), "NL01")).isEqualTo("1500.0");
    assertThat(trial.cell(slice("inhabitants"), "WK900100")).isEqualTo("1500.0");
    assertThat(trial.cell(slice("average-household-size"), "GM9001")).isEqualTo("2.5");
    assertThat(report.rows()).as("four areas and ten observations").isEqualTo(14);
    assertThat(slice("inhabitants").sourceKey()).isEqualTo("84799NED:AantalInwoners_5");
    assertThat(slice("inhabitants").key().division()).isEqualTo(Division.of("NL-2020"));
  }

  @Test
  void topicsWithOneTitleAreToldApartByTheirGroups() {
    read(zip());
    assertThat(trial.cell(slice("electricity-use-apartments"), "GM9001")).isEqualTo("2100.0");
    assertThat(trial.cell(slice("gas-use-apartments"), "GM9001")).isEqualTo("900.0");
  }

  @Test
  void absentObservationIsMissingAndAnImpossibleOneIsNotAsked() {
    ImportReport report = read(zip());
    assertThat(trial.cell(slice("average-household-size"), "WK900100")).isEqualTo("MISSING");
    assertThat(trial.cell(slice("owner-occupied-homes"), "GM9001")).isEqualTo("NOT_ASKED");
    assertThat(report.notAsked()).isEqualTo(1);
    assertThat(report.doubts())
        .extracting(Doubt::kind)
        .doesNotContain(Doubt.Kind.ROWS_DIFFER, Doubt.Kind.OBSERVATIONS_DIFFER);
  }

  @Test
  void areasGetTheirNames() {
    read(zip());
    AreaId id = new AreaId(Division.of("NL-2020"), AreaCode.of("BU90010000"));
    assertThat(trial.areas().getArea(id).title()).isEqualTo("Dorp");
  }

  @Test
  void measureThatTheCatalogueDoesNotKnowIsNamedAndTextIsNot() {
    assertThat(read(zip()).unknownColumns())
        .containsExactly(new ImportReport.UnknownColumn("84799NED", "X000001 Verzonnen onderwerp"));
  }

  @Test
  void textTellsHowAnAreaDiffersFromTheYearBefore() {
    ImportReport report = read(zip().row("IW000A;None;;3;WK900100").row("IW000A;None;;.;GM9001"));
    assertThat(report.refusals()).isEmpty();
    assertThat(trial.changes().flags())
        .isEqualTo(Map.of(AreaCode.of("WK900100"), SinceLastYear.BOUNDARY_CHANGED));
  }

  @Test
  void zipWithTheSameSetTwiceIsRefused() {
    ImportRefused refused = refused(zip().member("older/Observations.csv", "Id;Measure\n"));
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.TABLES_DIFFER);
  }

  @Test
  void measureInAnotherUnitThanItsNamesakeIsUnknown() {
    String measures =
        "Identifier;Index;Title;MeasureGroupId;Unit;Decimals\n"
            + "T001036;7;Aantal inwoners;;%;0\nM000114;41;Gemiddelde huishoudensgrootte;;aantal;1\n";
    V4Zip zip = new V4Zip().member("MeasureCodes.csv", measures).cell("M000114", "GM9001", "2.1");
    assertThat(read(zip).unknownColumns())
        .containsExactly(new ImportReport.UnknownColumn("84799NED", "T001036 Aantal inwoners"));
  }

  @Test
  void twoMeasuresThatWouldBeOneIndicatorAreBothUnknown() {
    String measures =
        "Identifier;Index;Title;MeasureGroupId;Unit;Decimals\n"
            + "A_1;7;Aantal inwoners;;aantal;0\nA_2;8;Aantal inwoners;;aantal;0\n"
            + "M000114;41;Gemiddelde huishoudensgrootte;;aantal;1\n";
    V4Zip zip = new V4Zip().member("MeasureCodes.csv", measures).cell("M000114", "GM9001", "2.1");
    assertThat(read(zip).unknownColumns())
        .extracting(ImportReport.UnknownColumn::column)
        .containsExactly("A_1 Aantal inwoners", "A_2 Aantal inwoners");
  }

  @Test
  void measureWithoutObservationsIsDoubted() {
    V4Zip zip = new V4Zip().cell("T001036", "NL00", "1500");
    assertThat(read(zip).doubts())
        .filteredOn(doubt -> doubt.kind() == Doubt.Kind.COLUMN_EMPTY)
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.arguments().get(1)).isEqualTo("4"));
  }

  @Test
  void observationsThatThePublisherCountsAndThatAreNotThereAreDoubted() {
    assertThat(read(zip().count(10)).doubts())
        .extracting(Doubt::kind)
        .doesNotContain(Doubt.Kind.OBSERVATIONS_DIFFER);
    assertThat(read(zip().count(11)).doubts())
        .contains(Doubt.of(Doubt.Kind.OBSERVATIONS_DIFFER, "84799NED", 10, 11));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    V4Zip zip =
        new V4Zip()
            .header("Id;WijkenEnBuurten;StringValue;Value;Measure;ValueAttribute")
            .row("GM9001;;1500;T001036;None");
    read(zip);
    assertThat(trial.cell(slice("inhabitants"), "GM9001")).isEqualTo("1500.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T009999;None;5;;GM9001 | UNKNOWN_MEASURE | Measure | T009999",
        "T001036;None;5;;ZZ9001 | NOT_AN_AREA_CODE | WijkenEnBuurten | ZZ9001",
        "T001036;None;5;;GM9002 | UNKNOWN_AREA | WijkenEnBuurten | GM9002",
        "T001036;Geheim;;;BU90010000 | UNKNOWN_ATTRIBUTE | ValueAttribute | Geheim",
        "T001036;;5;;BU90010000 | UNKNOWN_ATTRIBUTE | ValueAttribute | ''",
        "T001036;Impossible;5;;BU90010000 | ATTRIBUTE_DENIES_VALUE | Value | 5",
        "T001036;None;;;BU90010000 | NO_VALUE | Value | ''",
        "T001036;None;.;;BU90010000 | NOT_A_NUMBER | Value | .",
        "T001036;None;veel;;BU90010000 | NOT_A_NUMBER | Value | veel",
        "T001036;None;1.234,5;;BU90010000 | NOT_A_NUMBER | Value | '1.234,5'",
        "T001036;None;1,5;;BU90010000 | TOO_MANY_DIGITS | Value | '1,5'",
        "T001036;None;1,000;;BU90010000 | TOO_MANY_DIGITS | Value | '1,000'",
        "T001036;None;-5;;BU90010000 | NEGATIVE | Value | -5",
        "1014800_1;None;101;;BU90010000 | NOT_A_PERCENTAGE | Value | 101",
        "T001036;None;5;BU90010000 | NUMBER_OF_FIELDS | Id | 5 / 6",
      })
  void faultIsNamedWithItsPlaceAndTheOtherRowsStay(
      String row, Refusal.Reason reason, String column, String value) {
    ImportReport report = read(zip().row(row));
    assertThat(report.refusals()).containsExactly(new Refusal(ROWS, 12, column, value, reason));
    assertThat(trial.cell(slice("inhabitants"), "WK900100")).isEqualTo("1500.0");
    assertThat(trial.releases().drafts().getFirst().slices()).isNotEmpty();
  }

  @Test
  void observationThatStandsThereTwiceRefusesTheFileAndSaysWhereTheFirstWas() {
    ImportRefused refused = refused(zip().cell("T001036", "GM9001", "1501"));
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.DUPLICATE);
    assertThat(refused.arguments()).isEqualTo(List.of(ROWS, 12L, "T001036 GM9001", ROWS + ":3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "2,5"})
  void decimalsMayHaveACommaOrAPoint(String value) {
    read(new V4Zip().cell("M000114", "GM9001", value));
    assertThat(trial.cell(slice("average-household-size"), "GM9001")).isEqualTo("2.5");
  }

  @Test
  void commaAndPointInOneFileRefuseIt() {
    ImportRefused refused = refused(zip().cell("M000114", "WK900100", "2.2"));
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.DECIMALS_MIXED);
    assertThat(refused.arguments()).isEqualTo(List.of(ROWS, 12L, "2.2", 5L, "2,1"));
  }

  @Test
  void zipWithoutObservationsOrMeasuresSaysWhatIsMissing() {
    assertThat(refused(new V4Zip()).arguments()).isEqualTo(List.of(FILE, "Observations.csv"));
    ImportRefused refused = refused(zip().without("MeasureCodes.csv"));
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.COMPANION_MISSING);
    assertThat(refused.arguments()).isEqualTo(List.of(FILE, "MeasureCodes.csv"));
  }

  @Test
  void zipThatIsCutIsRefused() {
    byte[] whole = zip().bytes();
    Source half = trial.file(FILE, Arrays.copyOf(whole, whole.length / 2));
    assertThat(refused(half).why()).isEqualTo(ImportRefused.Why.UNREADABLE);
  }

  @Test
  void zipWhoseContentIsDamagedIsRefused() {
    byte[] damaged = zip().bytes();
    for (int at = 60; at < 120; at++) {
      damaged[at] ^= 0x55;
    }
    assertThat(refused(trial.file(FILE, damaged)).why()).isEqualTo(ImportRefused.Why.UNREADABLE);
  }

  @Test
  void zipOfAnotherTableThanItsNameSaysIsRefused() {
    ImportRefused refused = refused(trial.file("85039NED.zip", zip().count(10).bytes()));
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.TABLES_DIFFER);
    assertThat(refused.arguments()).isEqualTo(List.of("85039NED.zip", "84799NED", "85039NED"));
  }

  @Test
  void zipThatNamesNoTableIsReadWithTheNameOfTheSource() {
    Source file = trial.file("download.zip", zip().bytes());
    assertThat(refused(file).why()).isEqualTo(ImportRefused.Why.DIVISION_UNKNOWN);
    trial.run(
        new ImportRequest(List.of(file), Optional.of("84799NED"), false, Optional.of("Test")));
    assertThat(trial.cell(slice("inhabitants"), "GM9001")).isEqualTo("1500.0");
  }

  @Test
  void dimensionThatWeDoNotKnowRefusesTheFile() {
    V4Zip zip =
        new V4Zip()
            .header("Id;Measure;ValueAttribute;Value;StringValue;Geslacht;WijkenEnBuurten")
            .row("T001036;None;5;;3000;GM9001");
    ImportRefused refused = refused(zip);
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER);
    assertThat(refused.arguments().get(1)).isEqualTo("Geslacht");
  }

  @Test
  void sameTableInBothVersionsRefusesTheImport() {
    Source v3 =
        trial.file("84799NED_v3.csv", "ID;WijkenEnBuurten;AantalInwoners_5\n0;GM9001;1500\n");
    Source v4 = trial.file(FILE, zip().bytes());
    assertThat(refused(v3, v4).why()).isEqualTo(ImportRefused.Why.HEADER);
    assertThat(refused(v4, v3).why()).isEqualTo(ImportRefused.Why.DUPLICATE);
  }

  @Test
  void dryRunTellsTheSameAndStoresNothing() {
    Source file = trial.file(FILE, zip().bytes());
    ImportReport dry =
        trial.run(new ImportRequest(List.of(file), Optional.empty(), true, Optional.empty()));
    assertThat(trial.releases().drafts()).isEmpty();
    assertThat(dry.values()).isEqualTo(trial.run(file).values()).isEqualTo(7);
    assertThat(trial.releases().drafts().getFirst().files())
        .singleElement()
        .satisfies(source -> assertThat(source.name()).isEqualTo(FILE));
  }
}
