// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "-1+1"})
  void whatASpreadsheetWouldRunBecomesText(String text) {
    assertThat(CsvText.cell(text)).startsWith("'").endsWith(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12", "+3", "-4,5", "-4.5", "12", "GM9001", ""})
  void numbersAndPlainTextStayAsTheyAre(String text) {
    assertThat(CsvText.cell(text)).isEqualTo(text);
  }

  @Test
  void separatorsAndQuotesStayInsideTheirCell() {
    assertThat(CsvText.cell("a;\"b\"")).isEqualTo("\"a;\"\"b\"\"\"");
    assertThat(CsvText.cell("=a;b")).isEqualTo("\"'=a;b\"");
  }
}
