// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import nl.preventiekring.paper.Spreadsheet.Cell;
import nl.preventiekring.paper.Spreadsheet.Sheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
  private static final byte[] BYTES =
      Spreadsheet.of(
          List.of(
              new Sheet(
                  "cijfers",
                  List.of("naam", "waarde", "waarom"),
                  List.of(20, 10, 10),
                  List.of(
                      List.of(new Cell.Text("=1+1"), new Cell.Number(45.3, 1), new Cell.Empty()),
                      List.of(
                          new Cell.Text("@SUM(A1)"),
                          new Cell.Empty(),
                          new Cell.Text("onderdrukt")))),
              new Sheet("toelichting", List.of("woord"), List.of(10), List.of())));

  @Test
  void numbersAreNumbersAndTextIsNeverAFormula(@TempDir Path folder) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(BYTES))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
      assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
      assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("45.3");
      assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.get(2).getCellText(2)).isEqualTo("onderdrukt");
      assertThat(book.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("cijfers", "toelichting");
    }
    assertThat(part("xl/worksheets/sheet1.xml", folder))
        .doesNotContain("<f>")
        .contains("ySplit=\"1\"");
  }

  @Test
  void nameThatIsTooLongIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sheet("a".repeat(32), List.of("a"), List.of(1), List.of()));
  }

  private static String part(String name, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), BYTES);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
