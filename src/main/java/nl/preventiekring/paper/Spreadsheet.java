// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as one spreadsheet file (XLSX). Numbers are numbers and text is text: no cell is ever a
 * formula, whatever stood in a foreign file. The first row of each sheet stays in sight.
 */
public final class Spreadsheet {
  private static final int LONGEST_NAME = 31;

  /** What one cell holds. */
  public sealed interface Cell {
    record Text(String text) implements Cell {}

    /**
     * @param decimals digits behind the point that are shown
     */
    record Number(double value, int decimals) implements Cell {}

    record Empty() implements Cell {}
  }

  /**
   * @param name at most 31 characters
   * @param widths of the columns, in characters
   * @param rows each as long as the head or shorter
   */
  public record Sheet(String name, List<String> head, List<Integer> widths, List<List<Cell>> rows) {
    public Sheet {
      if (name.length() > LONGEST_NAME) {
        throw new IllegalArgumentException("name of a sheet is too long: " + name);
      }
    }
  }

  private Spreadsheet() {}

  public static byte[] of(List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Preventiekring", "1.0")) {
      for (Sheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Sheet sheet, Worksheet out) {
    for (int column = 0; column < sheet.head().size(); column++) {
      out.value(0, column, sheet.head().get(column));
      out.width(column, sheet.widths().get(column));
    }
    out.range(0, 0, 0, sheet.head().size() - 1).style().bold().set();
    out.freezePane(0, 1);
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Cell> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(cells.get(column), row + 1, column, out);
      }
    }
  }

  private static void write(Cell cell, int row, int column, Worksheet out) {
    switch (cell) {
      case Cell.Text text -> out.value(row, column, text.text());
      case Cell.Number number -> {
        out.value(row, column, number.value());
        out.style(row, column).format(format(number.decimals())).set();
      }
      case Cell.Empty _ -> {
        // stays empty
      }
    }
  }

  private static String format(int decimals) {
    return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
  }
}
