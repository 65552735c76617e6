// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.preventiekring.indicator.catalogue.ShippedCatalogue;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.SpreadsheetRows;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTemplateTest {
  private final TidyTemplate template = new TidyTemplate(ShippedCatalogue.indicators());

  @TempDir private Path folder;

  @Test
  void csvHoldsTheDutchHeaderAndAnExampleAsExcelOpensIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.writeCsv(Locale.of("nl"), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\ufeffgebied;indicator;periode;leeftijd;waarde;ondergrens;bovengrens;respondenten;soort;indeling\r\n"
                + "GM0000;loneliness;2024;18-64;46,2;43,1;49,3;812;enquête;2024\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void spreadsheetIsRecognisedAsOwnFiguresAndHoldsNoRows(String language) throws IOException {
    Path path = folder.resolve("template.xlsx");
    try (var out = Files.newOutputStream(path)) {
      template.writeXlsx(Locale.of(language), out);
    }
    try (SpreadsheetRows rows = SpreadsheetRows.open(InputFile.of(path, "template.xlsx"))) {
      assertThat(TidyHeader.of("template.xlsx", rows.header()).unknown()).isEmpty();
      Row row = new Row();
      while (rows.next(row)) {
        assertThat(row.isBlank()).isTrue();
      }
    }
  }

  @Test
  void spreadsheetListsEveryIndicator() throws IOException {
    Path path = folder.resolve("template.xlsx");
    try (var out = Files.newOutputStream(path)) {
      template.writeXlsx(Locale.of("nl"), out);
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
      var list = workbook.getSheet(1).orElseThrow().read();
      assertThat(list).hasSize(ShippedCatalogue.indicators().listIndicators().size() + 1);
      assertThat(list.get(1).getCellText(0)).isEqualTo("good-perceived-health");
    }
  }
}
