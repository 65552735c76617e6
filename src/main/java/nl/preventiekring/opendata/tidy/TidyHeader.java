// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.Row;

/**
 * Which column of a file with own figures is what.
 *
 * @param names as the file spells them
 * @param unknown columns that mean nothing to us
 */
record TidyHeader(List<String> names, Map<TidyColumn, Integer> places, List<String> unknown) {
  /** A file with fewer of our columns than this is something else. */
  private static final int FEWEST = 3;

  static boolean recognises(List<String> header) {
    return header.stream().flatMap(name -> TidyColumn.find(name).stream()).distinct().count()
        >= FEWEST;
  }

  /** Throws {@link ImportRefused} where a column is missing or stands there twice. */
  static TidyHeader of(String file, List<String> header) {
    Map<TidyColumn, Integer> places = new EnumMap<>(TidyColumn.class);
    List<String> unknown = new ArrayList<>();
    for (int at = 0; at < header.size(); at++) {
      Optional<TidyColumn> column = TidyColumn.find(header.get(at));
      if (column.isEmpty()) {
        if (!header.get(at).isBlank()) {
          unknown.add(header.get(at));
        }
      } else if (places.putIfAbsent(column.get(), at) != null) {
        throw refused(file, header, "1 x " + column.get().name(Locale.ROOT));
      }
    }
    for (TidyColumn column : TidyColumn.values()) {
      if (column.isRequired() && !places.containsKey(column)) {
        throw refused(file, header, column.name(Locale.ROOT));
      }
    }
    return new TidyHeader(List.copyOf(header), places, List.copyOf(unknown));
  }

  private static ImportRefused refused(String file, List<String> found, String expected) {
    return new ImportRefused(ImportRefused.Why.HEADER, file, String.join(", ", found), expected);
  }

  /** The text of a cell without spaces around it; empty where the file lacks the column. */
  String text(Row row, TidyColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : row.stripped(place);
  }

  /** The column as the file spells it. */
  String name(TidyColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : names.get(place);
  }
}
