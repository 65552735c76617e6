// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.input.JsonRecords;
import nl.preventiekring.opendata.v3.TopicGroups;
import nl.preventiekring.opendata.v3.V3Description;

/**
 * What a publisher tells of a version 4 table beside its observations. What both versions tell goes
 * into the description of version 3; measures and their groups are kept here. Filled record by
 * record, in whichever order the sets come.
 */
public final class V4Description {
  /** Sets that hold observations or measures; of the others only some tell anything of use. */
  public static final String OBSERVATIONS = "Observations";

  public static final String MEASURES = "MeasureCodes";
  public static final String PROPERTIES = "Properties";

  /** What is read of Properties. */
  private static final List<String> PROPERTY_NAMES =
      List.of(
          "Identifier",
          "Title",
          "Modified",
          "Catalog",
          "Source",
          "TemporalCoverage",
          "ObservationCount");

  private final V3Description table;
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final TopicGroups groups = new TopicGroups();
  private Optional<Long> observationCount = Optional.empty();

  V4Description(V3Description table) {
    this.table = table;
  }

  /** What both versions tell: title, division, dimensions, names of areas. */
  public V3Description table() {
    return table;
  }

  /**
   * Takes one record of a set.
   *
   * @param set such as {@code MeasureCodes} or {@code WijkenEnBuurtenCodes}
   * @return whether it was that of an area
   */
  public boolean take(String set, Map<String, String> record) {
    switch (set) {
      case PROPERTIES -> takeInfo(record);
      case "Dimensions" -> table.addProperty(renamed(record, "Kind", "Type", "Identifier", "Key"));
      case MEASURES -> {
        Measure measure = Measure.of(record);
        measures.put(measure.id(), measure);
      }
      case "MeasureGroups" ->
          groups.add(
              record.getOrDefault("Id", "").strip(),
              record.getOrDefault("Title", "").strip(),
              record.getOrDefault("ParentId", "").strip());
      default -> {
        return set.endsWith("Codes") && table.addArea(renamed(record, "Identifier", "Key"));
      }
    }
    return false;
  }

  /** The one record of Properties, which stands in an answer without a list. */
  public static Map<String, String> properties(JsonRecords answer) {
    Map<String, String> record = new HashMap<>();
    for (String name : PROPERTY_NAMES) {
      answer.property(name).ifPresent(value -> record.put(name, value));
    }
    return record;
  }

  private void takeInfo(Map<String, String> record) {
    Map<String, String> info = renamed(record, "TemporalCoverage", "Period");
    info.computeIfPresent("Source", (_, source) -> source.strip().replaceFirst("\\.$", ""));
    table.addInfo(info);
    String count = record.getOrDefault("ObservationCount", "").strip();
    if (count.matches("\\d{1,15}")) {
      observationCount = Optional.of(Long.valueOf(count));
    }
  }

  /** The record with other names for some of its properties. */
  private static Map<String, String> renamed(Map<String, String> record, String... oldAndNew) {
    Map<String, String> renamed = new HashMap<>(record);
    for (int at = 0; at < oldAndNew.length; at += 2) {
      String value = record.get(oldAndNew[at]);
      if (value != null) {
        renamed.put(oldAndNew[at + 1], value);
      }
    }
    return renamed;
  }

  Collection<Measure> measures() {
    return measures.values();
  }

  Optional<Measure> findMeasure(String id) {
    return Optional.ofNullable(measures.get(id));
  }

  /** Titles of the groups above a measure, the outermost first. */
  String groupPath(Measure measure) {
    return groups.path(measure.group());
  }

  /** How many observations the publisher says there are. */
  Optional<Long> observationCount() {
    return observationCount;
  }
}
