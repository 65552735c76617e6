// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.opendata.ImportRefused;

/**
 * A CSV file. The separator is whichever of semicolon, comma and tab occurs most in the first line,
 * outside quotes. A first line {@code sep=;}, with which some programs speak to Excel, is skipped.
 */
public final class CsvRows implements Rows {
  private static final int LONGEST_HEADER = 200_000;

  private final String file;
  private final CsvReader<Row> csv;
  private final CloseableIterator<Row> lines;
  private final List<String> header;
  private Row target = new Row();

  private CsvRows(String file, BufferedReader reader, char separator) {
    this.file = file;
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(new Filler(), reader);
    this.lines = csv.iterator();
    this.header = new ArrayList<>();
    if (next(target) && (!target.cell(0).startsWith("sep=") || next(target))) {
      for (int cell = 0; cell < target.size(); cell++) {
        header.add(target.stripped(cell));
      }
    }
  }

  /** Opens a text; it is closed with the rows. */
  public static CsvRows open(String file, Reader text) throws IOException {
    BufferedReader reader = new BufferedReader(text, 1 << 16);
    reader.mark(LONGEST_HEADER);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    reader.mark(LONGEST_HEADER);
    char separator = separator(reader);
    reader.reset();
    return new CsvRows(file, reader, separator);
  }

  private static char separator(BufferedReader reader) throws IOException {
    int[] counts = new int[128];
    boolean quoted = false;
    for (int read = 0; read < LONGEST_HEADER - 1; read++) {
      int character = reader.read();
      if (character < 0 || character == '\n' && !quoted) {
        break;
      }
      quoted ^= character == '"';
      if (character < counts.length && !quoted) {
        counts[character]++;
      }
    }
    if (counts[';'] >= counts[',']) {
      return counts['\t'] > counts[';'] ? '\t' : ';';
    }
    return counts['\t'] > counts[','] ? '\t' : ',';
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next(Row row) {
    target = row;
    try {
      if (!lines.hasNext()) {
        return false;
      }
      lines.next();
      return true;
    } catch (CsvParseException | UncheckedIOException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new ImportRefused(
          ImportRefused.Why.UNREADABLE, file, String.valueOf(cause.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
    csv.close();
  }

  /** Puts fields straight into the row that is being filled. */
  private final class Filler extends AbstractBaseCsvCallbackHandler<Row> {
    @Override
    protected void handleBegin(long startingLineNumber) {
      target.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
      target.add(buf, offset, len);
    }

    @Override
    protected Row buildRecord() {
      return target;
    }
  }
}
