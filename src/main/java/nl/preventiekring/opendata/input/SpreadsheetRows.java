// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.preventiekring.opendata.ImportRefused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * The first sheet of an .xlsx file, row by row. Numbers come as plain decimals with a point,
 * whatever the sheet shows.
 */
public final class SpreadsheetRows implements Rows {
  /** Unpacked size of all parts together; the national spreadsheets of 2020 are 90 MB. */
  private static final long LARGEST = 1L << 30;

  private static final int MOST_PARTS = 1_000;

  private final String file;
  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> lines;
  private final List<String> header = new ArrayList<>();

  private SpreadsheetRows(String file, ReadableWorkbook workbook) throws IOException {
    this.file = file;
    this.workbook = workbook;
    this.stream = workbook.getFirstSheet().openStream();
    this.lines = stream.iterator();
    Row first = new Row();
    if (next(first)) {
      for (int cell = 0; cell < first.size(); cell++) {
        header.add(first.stripped(cell));
      }
    }
  }

  public static SpreadsheetRows open(InputFile input) throws IOException {
    return open(input, LARGEST);
  }

  static SpreadsheetRows open(InputFile input, long largest) throws IOException {
    refuseBomb(input, largest);
    try {
      return new SpreadsheetRows(input.name(), new ReadableWorkbook(input.path().toFile()));
    } catch (ExcelReaderException | UncheckedIOException e) {
      throw new ImportRefused(
          ImportRefused.Why.UNREADABLE, input.name(), String.valueOf(e.getMessage()));
    }
  }

  /** Unpacks and counts, because a zip that means harm lies about its sizes. */
  private static void refuseBomb(InputFile input, long largest) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (ZipFile zip = new ZipFile(input.path().toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        try (InputStream content = zip.getInputStream(part)) {
          for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > largest || zip.size() > MOST_PARTS) {
              throw new ImportRefused(
                  ImportRefused.Why.TOO_LARGE, input.name(), unpacked >> 20, largest >> 20);
            }
          }
        }
      }
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next(Row row) {
    try {
      while (lines.hasNext()) {
        org.dhatim.fastexcel.reader.Row source = lines.next();
        if (source.getPhysicalCellCount() > 0) {
          fill(row, source);
          return true;
        }
      }
      return false;
    } catch (ExcelReaderException | UncheckedIOException e) {
      throw new ImportRefused(ImportRefused.Why.UNREADABLE, file, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Empty cells at the end are not in the file: the row is filled up to the width of the header.
   */
  private void fill(Row row, org.dhatim.fastexcel.reader.Row source) {
    row.begin(source.getRowNum());
    int width = Math.max(header.size(), source.getCellCount());
    for (int cell = 0; cell < width; cell++) {
      row.add(cell < source.getCellCount() ? text(source.getCell(cell)) : "");
    }
  }

  private static String text(@org.jspecify.annotations.Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      // a spreadsheet keeps 76.1 as 76.099999999999994: fifteen digits are what it promises
      BigDecimal number = cell.asNumber().round(new MathContext(15)).stripTrailingZeros();
      return number.toPlainString();
    }
    return cell.getText();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
