// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;

/**
 * The records of an OData answer as rows. The columns are those of the first record; every other
 * record must have the same, in whichever order. The line of a row is its number, from 1.
 */
public final class JsonRows implements Rows {
  private final String file;
  private final JsonRecords records;
  private final List<String> header;
  private final Map<String, Integer> places = new HashMap<>();
  private final String[] cells;
  private Optional<Map<String, String>> ahead;
  private long line;

  private JsonRows(String file, JsonRecords records) throws IOException {
    this.file = file;
    this.records = records;
    this.ahead = records.next();
    this.header =
        ahead.stream()
            .flatMap(record -> record.keySet().stream())
            .filter(JsonRows::isColumn)
            .toList();
    header.forEach(column -> places.put(column, places.size()));
    this.cells = new String[header.size()];
  }

  public static JsonRows open(String file, InputStream stream) throws IOException {
    return new JsonRows(file, JsonRecords.open(stream));
  }

  /** Annotations of OData about the record are no columns. */
  static boolean isColumn(String property) {
    return !property.startsWith("odata.") && !property.startsWith("@odata.");
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next(Row row) throws IOException {
    if (ahead.isEmpty()) {
      return false;
    }
    row.begin(++line);
    int filled = 0;
    for (Map.Entry<String, String> property : ahead.get().entrySet()) {
      Integer place = places.get(property.getKey());
      if (place != null) {
        cells[place] = property.getValue();
        filled++;
      } else if (isColumn(property.getKey())) {
        throw refused(property.getKey());
      }
    }
    if (filled < cells.length) {
      throw refused(String.join(", ", ahead.get().keySet()));
    }
    for (String cell : cells) {
      row.add(cell);
    }
    ahead = records.next();
    return true;
  }

  private ImportRefused refused(String found) {
    return new ImportRefused(
        ImportRefused.Why.HEADER, file + ":" + line, found, String.join(", ", header));
  }

  @Override
  public void close() {
    records.close();
  }
}
