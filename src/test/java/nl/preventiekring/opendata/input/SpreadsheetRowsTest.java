// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.preventiekring.opendata.ImportRefused;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetRowsTest {
  @TempDir private Path folder;

  @Test
  void numbersComeAsPlainDecimalsAndTextAsItStands() throws IOException {
    InputFile file =
        sheet(sheet -> {
          header(sheet);
          sheet.value(1, 0, "GM1680    ");
          sheet.value(1, 1, 76.1);
          sheet.value(1, 2, "    76.1");
          sheet.value(2, 0, 17_407_585);
          sheet.value(2, 1, 0.1 + 0.2);
          sheet.value(2, 2, 1.0);
        });
    assertThat(read(file))
        .containsExactly(
            List.of("area", "value", "text"),
            List.of("GM1680    ", "76.1", "    76.1"),
            List.of("17407585", "0.3", "1"));
  }

  @Test
  void emptyCellsAtTheEndAreFilledUpToTheHeader() throws IOException {
    InputFile file =
        sheet(sheet -> {
          header(sheet);
          sheet.value(1, 0, "GM1680");
          sheet.value(2, 2, "x");
        });
    assertThat(read(file).subList(1, 3))
        .containsExactly(List.of("GM1680", "", ""), List.of("", "", "x"));
  }

  @Test
  void rowsKnowTheirNumberInTheSheet() throws IOException {
    InputFile file =
        sheet(sheet -> {
          header(sheet);
          sheet.value(4, 0, "GM1680");
        });
    try (SpreadsheetRows rows = SpreadsheetRows.open(file)) {
      Row row = new Row();
      assertThat(rows.next(row)).isTrue();
      assertThat(row.line()).isEqualTo(5);
    }
  }

  @Test
  void sheetThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
    InputFile file =
        sheet(sheet -> {
          header(sheet);
          for (int line = 1; line < 2_000; line++) {
            sheet.value(line, 0, "GM1680");
          }
        });
    assertThatThrownBy(() -> SpreadsheetRows.open(file, 20_000))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.TOO_LARGE));
  }

  @Test
  void zipThatOnlyLooksLikeASpreadsheetIsRefused() throws IOException {
    Path path = folder.resolve("fake.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      out.putNextEntry(new ZipEntry("[Content_Types].xml"));
      out.write("<Types/>".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> SpreadsheetRows.open(InputFile.of(path, "fake.xlsx")))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.UNREADABLE));
  }

  private static void header(Worksheet sheet) {
    sheet.value(0, 0, "area");
    sheet.value(0, 1, "value");
    sheet.value(0, 2, "text");
  }

  private InputFile sheet(Consumer<Worksheet> filling) throws IOException {
    Path path = folder.resolve("sheet.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.accept(workbook.newWorksheet("figures"));
    }
    return InputFile.of(path, "sheet.xlsx");
  }

  private static List<List<String>> read(InputFile file) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (SpreadsheetRows rows = SpreadsheetRows.open(file)) {
      all.add(rows.header());
      Row row = new Row();
      while (rows.next(row)) {
        all.add(IntStream.range(0, row.size()).mapToObj(row::cell).toList());
      }
    }
    return all;
  }
}
