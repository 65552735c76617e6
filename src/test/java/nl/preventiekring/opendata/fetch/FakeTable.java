// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A version 3 table with figures that we made up, in the shapes of the real services. */
final class FakeTable {
  private final String id;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final Set<String> areas = new LinkedHashSet<>();
  private String modified = "2026-01-05T02:00:00";
  private String extraDimension = "";

  FakeTable(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  FakeTable modified(String moment) {
    modified = moment;
    return this;
  }

  FakeTable with(String dimension) {
    extraDimension = dimension;
    return this;
  }

  /** A row of adults; the figure as the untyped set writes it, or empty. */
  FakeTable row(String code, int year, String lonely) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ID", rows.size());
    row.put("Leeftijd", "20300");
    row.put("WijkenEnBuurten", padded(code));
    row.put("Perioden", year + "JJ00");
    row.put("Eenzaam_7", lonely);
    rows.add(row);
    areas.add(code);
    return this;
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  /** The rows of the typed set: numbers, and null for whatever is no number. */
  List<Map<String, Object>> typedRows() {
    return rows.stream().map(FakeTable::typed).toList();
  }

  private static Map<String, Object> typed(Map<String, Object> row) {
    Map<String, Object> typed = new LinkedHashMap<>(row);
    String text = row.get("Eenzaam_7").toString().strip();
    typed.put("Eenzaam_7", text.matches("[\\d.]+\\d|\\d") ? Double.valueOf(text) : Null.NULL);
    return typed;
  }

  /** JSON null. */
  enum Null {
    NULL
  }

  List<Map<String, Object>> infos() {
    return List.of(
        record(
            "ID", 0,
            "Identifier", id,
            "Title", "Gezondheid per wijk en buurt; 2026",
            "Summary", "",
            "Modified", modified,
            "Catalog", "RIVM",
            "Source", "RIVM"));
  }

  List<Map<String, Object>> properties() {
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(property(0, "Dimension", "Leeftijd"));
    Map<String, Object> region = property(1, "GeoDetail", "WijkenEnBuurten");
    region.put("MapYear", 2026);
    all.add(region);
    all.add(property(2, "TimeDimension", "Perioden"));
    if (!extraDimension.isEmpty()) {
      all.add(property(3, "Dimension", extraDimension));
    }
    Map<String, Object> topic = property(4, "Topic", "Eenzaam_7");
    topic.put("Unit", "%");
    all.add(topic);
    return all;
  }

  private static Map<String, Object> property(int number, String type, String key) {
    return record("ID", number, "ParentID", Null.NULL, "Type", type, "Key", key, "Title", key);
  }

  List<Map<String, Object>> regions() {
    return areas.stream()
        .map(code ->
            record("Key", padded(code), "Title", "Naam van " + code, "Description", Null.NULL))
        .toList();
  }

  List<Map<String, Object>> periods() {
    return rows.stream()
        .map(row -> row.get("Perioden"))
        .distinct()
        .map(key -> record("Key", key, "Title", key, "Status", "Definitief"))
        .toList();
  }

  private static Map<String, Object> record(Object... namesAndValues) {
    Map<String, Object> record = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      record.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
    }
    return record;
  }

  private static String padded(String code) {
    return code + " ".repeat(10 - code.length());
  }
}
