// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.intake.FigureTable;

/**
 * What came with one import beside the figures: descriptions of tables, and which pages there were.
 */
public final class V3Notes {
  private final Map<String, V3Description> descriptions = new LinkedHashMap<>();
  private final Map<FigureTable, Optional<String>> unfinished = new LinkedHashMap<>();

  /** The description of a table, empty at first. */
  public V3Description of(String id) {
    return descriptions.computeIfAbsent(id, _ -> new V3Description());
  }

  Map<String, V3Description> descriptions() {
    return descriptions;
  }

  Optional<V3Description> find(String id) {
    return Optional.ofNullable(descriptions.get(id));
  }

  /** The name of the one description whose topics are those of the header. */
  Optional<String> findByHeader(List<String> header) {
    List<String> fitting =
        descriptions.entrySet().stream()
            .filter(one -> one.getValue().describes(header))
            .map(Map.Entry::getKey)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** Notes which page of a table a file is, by the page that it names as its next. */
  public void page(FigureTable table, String file, Optional<String> nextLink) {
    if (nextLink.isEmpty()) {
      unfinished.put(table, Optional.empty());
    } else {
      unfinished.putIfAbsent(table, Optional.of(file));
    }
  }

  /** For each table without a last page a file that names a next one. */
  List<String> unfinished() {
    return unfinished.values().stream().flatMap(Optional::stream).toList();
  }
}
