// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own figures, from bytes to what is stored. */
class TidyFormatTest {
  private static final String HEADER =
      "gebied;indicator;periode;leeftijd;waarde;ondergrens;bovengrens;respondenten;soort;indeling\n";

  @TempDir private Path folder;
  private ImportTrial trial;

  @BeforeEach
  void aRegionInTwoDivisions() {
    trial = new ImportTrial(folder);
    trial.areas().with(2022, "WK900100", "WK900109");
    trial.areas().with(2024, "WK900100", "WK900101", "WK900102");
  }

  private ImportReport read(String... rows) {
    return trial.run(trial.file("own.csv", HEADER + String.join("\n", rows) + "\n"));
  }

  @Test
  void exampleOfTheManualIsReadWhole() throws IOException {
    ImportReport report = trial.run(trial.file("eigen-cijfers.csv", example()));
    assertThat(report.refusals()).isEmpty();
    assertThat(List.of(report.rows(), report.values(), report.bounds()))
        .containsExactly(7L, 3L, 4L);
    assertThat(List.of(report.suppressed(), report.notAsked(), report.missing()))
        .containsExactly(2L, 1L, 1L);
    Slice lonely = trial.slice("loneliness", 2024, AgeBand.ADULTS);
    assertThat(trial.cell(lonely, "GM9001")).isEqualTo("46.2");
    assertThat(trial.cell(lonely, "WK900102")).isEqualTo("SUPPRESSED");
    assertThat(lonely.kind()).isEqualTo(KindOfFigure.SURVEY);
    assertThat(lonely.key().table()).isEqualTo("eigen-cijfers");
    assertThat(lonely.sourceKey()).isEqualTo("eigen-cijfers:loneliness");
    Slice healthy = trial.slice("good-perceived-health", 2024, AgeBand.ADULTS_UNDER_65);
    assertThat(trial.cell(healthy, "GM9001")).isEqualTo("81.5");
  }

  @Test
  void i201FigureOfFewerThanTenRespondentsIsHiddenWithEverythingThatTellsOfIt() {
    ImportReport report =
        read(
            "WK900100;loneliness;2024;18+;51;44;58;10;;",
            "WK900101;loneliness;2024;18+;33,3;20;45;9;;",
            "WK900102;loneliness;2024;18+;.;;;4;;");
    Slice lonely = trial.slice("loneliness", 2024, AgeBand.ADULTS);
    assertThat(trial.cell(lonely, "WK900100")).isEqualTo("51.0");
    assertThat(trial.cell(lonely, "WK900101")).isEqualTo("SUPPRESSED");
    Division division = lonely.key().division();
    for (String few : List.of("WK900101", "WK900102")) {
      int at =
          trial.areas().tree(division).get(nl.preventiekring.region.AreaCode.of(few)).ordinal();
      assertThat(lonely.lower().orElseThrow().has(at)).isFalse();
      assertThat(lonely.upper().orElseThrow().has(at)).isFalse();
      assertThat(lonely.respondents().orElseThrow().has(at)).isFalse();
    }
    assertThat(report.doubts())
        .contains(Doubt.of(Doubt.Kind.SMALL_NUMBERS, "eigen-cijfers", 1, 10, "I.201"));
    assertThat(report.suppressed()).isEqualTo(2);
    assertThat(report.suppressedByUs()).isEqualTo(1);
  }

  @Test
  void englishNamesAndDecimalPointsAreAccepted() {
    String english =
        "Area,Indicator,Period,Age band,Value,Lower,Upper,Respondents,Kind\n"
            + "GM9001,Loneliness,2024,65+,46.2,43.1,49.3,812,register\n"
            + "WK900100,Loneliness,2024,65+,not asked,,,,register\n"
            + "WK900101,Loneliness,2024,65+,suppressed,,,,register\n";
    ImportReport report = trial.run(trial.file("own.csv", english));
    assertThat(report.refusals()).isEmpty();
    Slice lonely = trial.slice("loneliness", 2024, AgeBand.SENIORS);
    assertThat(trial.cell(lonely, "GM9001")).isEqualTo("46.2");
    assertThat(trial.cell(lonely, "WK900100")).isEqualTo("NOT_ASKED");
    assertThat(lonely.kind()).isEqualTo(KindOfFigure.REGISTER_COUNT);
  }

  @Test
  void spreadsheetIsReadAndItsEmptyRowsAreNoRows() throws IOException {
    Path path = folder.resolve("own.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("cijfers");
      String[] names = {"gebied", "indicator", "periode", "leeftijd", "waarde"};
      Object[] figures = {"GM9001", "loneliness", 2024, "18+", 46.2};
      for (int at = 0; at < names.length; at++) {
        sheet.value(0, at, names[at]);
        sheet.value(1, at, figures[at] instanceof Number n ? n.toString() : figures[at].toString());
      }
      sheet.value(1, 2, 2024);
      sheet.value(1, 4, 46.2);
      sheet.range(2, 0, 50, 0).style().format("@").set();
    }
    ImportReport report = trial.run(Source.File.of(path));
    assertThat(report.rows()).isEqualTo(1);
    assertThat(report.refusals()).isEmpty();
    assertThat(trial.cell(trial.slice("loneliness", 2024, AgeBand.ADULTS), "GM9001"))
        .isEqualTo("46.2");
  }

  @Test
  void fileThatExcelSavedInWindowsTextIsRead() {
    byte[] bytes =
        (HEADER + "GM9001;loneliness;2024;18+;46,2;;;812;enquête;\n")
            .getBytes(Charset.forName("windows-1252"));
    assertThat(trial.run(trial.file("own.csv", bytes)).refusals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GM901;loneliness;2024;18+;46,2;;;;; | NOT_AN_AREA_CODE | gebied | GM901",
        "GM9002;loneliness;2024;18+;46,2;;;;; | UNKNOWN_AREA | gebied | GM9002 (NL-2024)",
        "GM9001;lonelyness;2024;18+;46,2;;;;; | UNKNOWN_INDICATOR | indicator | lonelyness",
        "GM9001;loneliness;24;18+;46,2;;;;; | UNKNOWN_PERIOD | periode | 24",
        "GM9001;loneliness;2024;adults;46,2;;;;; | UNKNOWN_AGE | leeftijd | adults",
        "GM9001;loneliness;2024;64-18;46,2;;;;; | UNKNOWN_AGE | leeftijd | 64-18",
        "GM9001;loneliness;2024;18+;1.046,2;;;;; | NOT_A_NUMBER | waarde | 1.046,2",
        "GM9001;loneliness;2024;18+;circa 46;;;;; | NOT_A_NUMBER | waarde | circa 46",
        "GM9001;loneliness;2024;18+;101;;;;; | NOT_A_PERCENTAGE | waarde | 101",
        "GM9001;loneliness;2024;18+;-1;;;;; | NEGATIVE | waarde | -1",
        "GM9001;loneliness;2024;18+;;43;49;;; | NO_VALUE | waarde | ''",
        "GM9001;loneliness;2024;18+;46;47;49;;; | BOUNDS_DO_NOT_HOLD_VALUE | ondergrens | 47",
        "GM9001;loneliness;2024;18+;46;43;45;;; | BOUNDS_DO_NOT_HOLD_VALUE | bovengrens | 45",
        "GM9001;loneliness;2024;18+;46;43;1o;;; | NOT_A_NUMBER | bovengrens | 1o",
        "GM9001;loneliness;2024;18+;46;;;12,5;; | NOT_A_NUMBER | respondenten | 12,5",
        "GM9001;loneliness;2024;18+;46;;;;peiling; | UNKNOWN_KIND | soort | peiling",
        "GM9001;loneliness;2024;18+;46;;;;register; | KINDS_DIFFER | soort | REGISTER_COUNT / SURVEY",
        "GM9001;loneliness;2024;18+;46;;;;;vorig jaar | YEAR | indeling | vorig jaar",
        "GM9001;inhabitants;2024;;9999999999;;;;; | TOO_MANY_DIGITS | waarde | 9999999999"
      })
  void rowThatIsRefusedIsNamedWithLineColumnValueAndReason(
      String row, Reason reason, String column, String value) {
    ImportReport report = read("WK900100;loneliness;2024;18+;51;;;;;", row);
    assertThat(report.refusals()).containsExactly(new Refusal("own.csv", 3, column, value, reason));
    assertThat(report.values()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(1);
  }

  @Test
  void figureThatIsTooLongBesideTheDecimalsOfABoundIsRefusedAndNeverWraps() {
    ImportReport report =
        read(
            "NL01;inhabitants;2024;;17407585;;;;;", "GM9001;inhabitants;2024;;9000;12,345;9100;;;");
    assertThat(report.refusals())
        .containsExactly(
            new Refusal(
                "eigen-cijfers NL01 2024 0+",
                0,
                "eigen-cijfers:inhabitants",
                "17407585",
                Reason.TOO_MANY_DIGITS));
    Slice people = trial.slice("inhabitants", 2024, AgeBand.EVERYBODY);
    assertThat(trial.cell(people, "NL01")).isEqualTo("MISSING");
    assertThat(trial.cell(people, "GM9001")).isEqualTo("9000.0");
    assertThat(published().rowsAccepted()).isEqualTo(1);
  }

  @Test
  void releaseCountsAsManyRowsAsTheReport() {
    ImportReport report =
        read(
            "GM9001;loneliness;2024;18+;46,2;;;;;",
            "GM9001;lonelyness;2024;18+;46,2;;;;;",
            "GM9002;loneliness;2024;18+;46,2;;;;;");
    assertThat(report.rows()).isEqualTo(3);
    assertThat(published().rowsRead()).isEqualTo(3);
    assertThat(published().rowsRefused()).isEqualTo(report.refused()).isEqualTo(2);
  }

  @Test
  void figuresOfAFewAreasTakeNoRoomForTheWholeCountry() {
    read("GM9001;loneliness;2024;18+;46,2;;;;;");
    Slice lonely = trial.slice("loneliness", 2024, AgeBand.ADULTS);
    var tree = trial.areas().tree(lonely.key().division());
    int ordinal = tree.get(nl.preventiekring.region.AreaCode.of("GM9001")).ordinal();
    assertThat(lonely.values().size()).isEqualTo(ordinal + 1).isLessThan(tree.size());
  }

  @Test
  void newestDivisionThatHoldsAllAreasIsTaken() {
    read("GM9001;loneliness;2024;18+;46,2;;;;;");
    assertThat(published().division()).isEqualTo(Division.of("NL-2024"));
    read("GM9001;loneliness;2024;18+;46,2;;;;;", "WK900109;loneliness;2024;18+;40;;;;;");
    assertThat(published().division()).isEqualTo(Division.of("NL-2022"));
  }

  @Test
  void divisionOfTheRowGoesFirst() {
    ImportReport report =
        read(
            "GM9001;loneliness;2024;18+;46,2;;;;;2022",
            "GM9001;loneliness;2024;18+;46;;;;;NL-2024");
    assertThat(report.refusals()).isEmpty();
    assertThat(report.releases())
        .extracting(line -> line.division().toString())
        .containsExactlyInAnyOrder("NL-2022", "NL-2024");
  }

  @Test
  void exampleOfTheTemplateThatWasLeftBehindIsRefused() {
    ImportReport report =
        read(
            "GM0000;loneliness;2024;18-64;46,2;43,1;49,3;812;enquête;2024",
            "GM9001;loneliness;2024;18+;46,2;;;;;");
    assertThat(report.refusals()).extracting(Refusal::reason).containsExactly(Reason.UNKNOWN_AREA);
    assertThat(report.values()).isEqualTo(1);
  }

  @Test
  void areasThatNoDivisionHoldsAreRefusedAndMadeByNobody() {
    assertThatThrownBy(() -> read("GM9999;loneliness;2024;18+;46,2;;;;;"))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.DIVISION_UNKNOWN));
    assertThat(trial.areas().divisionsWith(nl.preventiekring.region.AreaCode.of("GM9999")))
        .isEmpty();
  }

  @Test
  void rowThatStandsTwiceStopsTheImport() {
    assertThatThrownBy(() ->
            read(
                "GM9001;loneliness;2024;18+;46,2;;;;;",
                "WK900100;loneliness;2024;18+;46,2;;;;;",
                "GM9001;Eenzaamheid;2024;18+;47;;;;;"))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused ->
                assertThat(refused.arguments())
                    .map(String::valueOf)
                    .containsExactly(
                        "own.csv", "4", "NL-2024 GM9001 loneliness 2024 18+", "own.csv:2"));
    assertThat(trial.releases().drafts()).isEmpty();
  }

  @Test
  void indicatorThatOneYearLacksHidesNoEarlierFigureOfThatYear() {
    read("GM9001;loneliness;2020;18+;46,2;;;;;", "GM9001;informal-carers;2024;18+;12;;;;;");
    assertThat(trial.slices())
        .extracting(slice -> slice.key().indicator() + " " + slice.key().period())
        .containsExactlyInAnyOrder("loneliness 2020", "informal-carers 2024");
  }

  @Test
  void figureWithoutAgesIsAboutThePeopleOfTheIndicator() {
    read("GM9001;loneliness;2024;;46,2;;;;;", "GM9001;inhabitants;2024;;9000;;;;;");
    assertThat(trial.slice("loneliness", 2024, AgeBand.ADULTS).values().decimals()).isEqualTo(1);
    assertThat(trial.cell(trial.slice("inhabitants", 2024, AgeBand.EVERYBODY), "GM9001"))
        .isEqualTo("9000.0");
  }

  @Test
  void pointsThatMayPartThousandsBesideCommasAreDoubted() {
    assertThat(
            read("GM9001;inhabitants;2024;;9.000;;;;;", "GM9001;loneliness;2024;;46,2;;;;;")
                .doubts())
        .contains(Doubt.of(Doubt.Kind.THOUSANDS_OR_DECIMALS, "own.csv", "9.000", 1));
    assertThat(
            read("GM9001;loneliness;2023;;9.125;;;;;", "GM9001;loneliness;2024;;46.2;;;;;")
                .doubts())
        .isEmpty();
  }

  @Test
  void countsAndRespondentsWithThreeDigitsBehindThePointAreAlwaysDoubted() {
    assertThat(
            read("GM9001;inhabitants;2023;;9.125;;;;;", "GM9001;loneliness;2024;;46.2;;;;;")
                .doubts())
        .contains(Doubt.of(Doubt.Kind.THOUSANDS_OR_DECIMALS, "own.csv", "9.125", 1));
    assertThat(read("GM9001;loneliness;2022;;46;;;1.000;;").doubts())
        .contains(Doubt.of(Doubt.Kind.THOUSANDS_OR_DECIMALS, "own.csv", "1.000", 1));
  }

  @Test
  void nameOfTheDelivererIsTheTable() {
    Source source = trial.file("own.csv", HEADER + "GM9001;loneliness;2024;18+;46,2;;;;;\n");
    trial.run(
        new ImportRequest(
            List.of(source), Optional.of("GGD Súdwest (2024)"), false, Optional.empty()));
    assertThat(published().table()).isEqualTo("ggd-sudwest-2024");
    assertThat(published().title()).isEqualTo("GGD Súdwest (2024)");
  }

  @Test
  void columnThatMeansNothingToUsIsNamed() {
    ImportReport report =
        trial.run(
            trial.file(
                "own.csv",
                "gebied;indicator;periode;waarde;opmerking\nGM9001;loneliness;2024;46;ja\n"));
    assertThat(report.unknownColumns())
        .containsExactly(new UnknownColumn("eigen-cijfers", "opmerking"));
    assertThat(report.values()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gebied;indicator;periode;leeftijd | waarde",
        "gebied;area;indicator;waarde;jaar | 1 x gebied"
      })
  void headerThatLacksAColumnOrHasOneTwiceIsRefused(String header, String expected) {
    assertThatThrownBy(() -> trial.run(trial.file("own.csv", header + "\na;b;c;d\n")))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER);
              assertThat(refused.arguments()).last().isEqualTo(expected);
            });
  }

  private nl.preventiekring.indicator.ReleaseDraft published() {
    return trial.releases().drafts().getLast();
  }

  private static byte[] example() throws IOException {
    try (InputStream in = TidyFormatTest.class.getResourceAsStream("eigen-cijfers.csv")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
