// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;

/**
 * What a whole OData answer looks like, found by reading it to its end: services put what is beside
 * the records in front of them or behind.
 *
 * @param first the first record; every other has the same properties
 * @param records how many there are
 * @param context address that says of which table and set this is; empty text where there is none
 * @param nextLink address of the next page
 * @param count how many records the whole set has, where the answer tells
 */
public record JsonShape(
    Map<String, String> first,
    long records,
    String context,
    Optional<String> nextLink,
    Optional<Long> count) {
  /** The properties of each record, without annotations of OData. */
  public List<String> columns() {
    return columns(first);
  }

  /**
   * Reads and closes the stream.
   *
   * @throws IOException where the document breaks off or is no JSON
   * @throws ImportRefused where a record has other properties than the first
   */
  public static JsonShape of(String file, InputStream stream) throws IOException {
    try (JsonRecords records = JsonRecords.open(stream)) {
      Map<String, String> first = Map.of();
      List<String> columns = List.of();
      long count = 0;
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        List<String> found = columns(record.get());
        if (count++ == 0) {
          first = record.get();
          columns = found;
        } else if (!found.equals(columns) && !isSame(found, columns)) {
          throw new ImportRefused(
              ImportRefused.Why.HEADER,
              file + ":" + count,
              String.join(", ", found),
              String.join(", ", columns));
        }
      }
      return new JsonShape(first, count, context(records), records.nextLink(), countOfSet(records));
    }
  }

  /** The properties of the first record of a document of which only the start is at hand. */
  public static List<String> firstColumns(String head) {
    if (!head.stripLeading().startsWith("{")) {
      return List.of();
    }
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    try (JsonRecords records = JsonRecords.open(new ByteArrayInputStream(start))) {
      return records.next().map(JsonShape::columns).orElse(List.of());
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether both name the same columns, in whichever order. */
  public static boolean isSame(List<String> one, List<String> other) {
    return one.size() == other.size()
        && one.stream().sorted().toList().equals(other.stream().sorted().toList());
  }

  private static List<String> columns(Map<String, String> record) {
    return record.keySet().stream().filter(JsonRows::isColumn).toList();
  }

  private static Optional<Long> countOfSet(JsonRecords records) {
    return records
        .property("@odata.count")
        .filter(count -> count.matches("\\d{1,15}"))
        .map(Long::valueOf);
  }

  private static String context(JsonRecords records) {
    return records
        .property("odata.metadata")
        .or(() -> records.property("@odata.context"))
        .orElse("");
  }
}
