// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.CsvRows;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.MunicipalityChange;
import org.junit.jupiter.api.Test;

class ChangeListsTest {
  private static MunicipalityChange change(String day, String from, String to) {
    return new MunicipalityChange(LocalDate.parse(day), AreaCode.of(from), AreaCode.find(to));
  }

  @Test
  void yearlyListGivesMergersAndSplits() throws IOException {
    ChangeList list =
        Fixture.read(ChangeListReader.YEARLY, Fixture.file("herindelingen_2030_2032.csv"));
    assertThat(list.coverage())
        .isEqualTo(new ChangeCoverage(2030, 2032, "herindelingen_2030_2032.csv"));
    assertThat(list.changes())
        .containsExactly(
            change("2031-01-01", "GM9001", "GM9009"),
            change("2031-01-01", "GM9002", "GM9009"),
            change("2031-01-01", "GM9003", "GM9004"),
            change("2031-01-01", "GM9003", "GM9005"));
    assertThat(list.refusals())
        .extracting(Refusal::line, Refusal::column, Refusal::value, Refusal::reason)
        .containsExactly(
            tuple(6L, "datum", "2031-02-30", Reason.NOT_A_DATE),
            tuple(7L, "oude_code", "9007", Reason.NOT_AN_AREA_CODE));
  }

  @Test
  void table33GivesWhatEnded() throws IOException {
    ChangeList list = Fixture.read(ChangeListReader.TABLE_33, Fixture.file("table33.csv"));
    assertThat(list.changes())
        .containsExactly(
            change("2031-01-01", "GM9001", "GM9009"),
            new MunicipalityChange(
                LocalDate.parse("1963-08-01"), AreaCode.of("GM9003"), Optional.empty()));
    assertThat(list.coverage()).isEqualTo(new ChangeCoverage(1964, 2031, "table33.csv"));
    assertThat(list.refusals())
        .extracting(Refusal::line, Refusal::value, Refusal::reason)
        .containsExactly(
            tuple(6L, "0998", Reason.NOT_A_MUNICIPALITY), tuple(7L, "7", Reason.NUMBER_OF_FIELDS));
  }

  @Test
  void oldListIsReadInItsOwnCharacters() throws IOException {
    ChangeList list =
        Fixture.read(ChangeListReader.UNTIL_2018, Fixture.file("changes_before_1940.csv"));
    assertThat(list.changes())
        .containsExactly(
            change("1905-01-01", "GM9001", "GM9009"), change("1921-07-15", "GM9002", "GM9009"));
    assertThat(list.coverage())
        .isEqualTo(new ChangeCoverage(1905, 1922, "changes_before_1940.csv"));
    assertThat(list.refusals())
        .extracting(Refusal::line, Refusal::reason)
        .containsExactly(tuple(4L, Reason.CHANGES_NOTHING), tuple(5L, Reason.LISTED_TWICE));
  }

  @Test
  void listWithoutChangesIsRefused() throws IOException {
    StringReader empty = new StringReader("datum;oude_code;nieuwe_code\n");
    try (CsvRows rows = CsvRows.open("leeg.csv", empty)) {
      assertThatThrownBy(() -> ChangeListReader.YEARLY.read("leeg.csv", rows))
          .isInstanceOfSatisfying(
              ImportRefused.class,
              refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.NO_ROWS));
    }
  }

  @Test
  void everyListIsRecognisedByItsHeader() {
    assertThat(ChangeListReader.find(java.util.List.of("datum", "oude_code", "nieuwe_code")))
        .contains(ChangeListReader.YEARLY);
    assertThat(Years.in("map 2001/lijst_2020_2024.csv")).containsExactly(2020, 2024);
    assertThat(Years.last("84799NED_20240101.csv")).isEmpty();
  }
}
