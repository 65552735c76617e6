// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A version 4 table with figures that we made up, in the shapes of the real service. */
final class FakeV4Table {
  private final String id;
  private final List<String> observations = new ArrayList<>();
  private final Set<String> areas = new LinkedHashSet<>();
  private String modified = "2026-01-05T02:00:00+01:00";
  private String extraDimension = "";
  private long counted = -1;

  FakeV4Table(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  FakeV4Table modified(String moment) {
    modified = moment;
    return this;
  }

  FakeV4Table with(String dimension) {
    extraDimension = dimension;
    return this;
  }

  /** Says another count than that of its observations. */
  FakeV4Table counting(long number) {
    counted = number;
    return this;
  }

  /** The share of owner-occupied homes of an area in 2025, as JSON writes it. */
  FakeV4Table homes(String area, String value) {
    observations.add(
        """
        {"Id":%d,"Measure":"1014800_1","ValueAttribute":"%s","Value":%s,"StringValue":null,\
        "WijkenEnBuurten":"%s","Perioden":"2025JJ00"}\
        """
            .formatted(
                observations.size(), value.equals("null") ? "Impossible" : "None", value, area));
    areas.add(area);
    return this;
  }

  String count() {
    return String.valueOf(counted < 0 ? observations.size() : counted);
  }

  /** How many records a set has. */
  int size(String set) {
    return set.equals("Observations") ? observations.size() : 0;
  }

  /**
   * @param next address of the next page; empty text where there is none
   * @return empty where there is no such set
   */
  Optional<String> document(String set, int from, int to, String next) {
    return switch (set) {
      case "Properties" -> Optional.of(properties());
      case "Dimensions" -> Optional.of(list(set, dimensions(), ""));
      case "MeasureCodes" -> Optional.of(list(set, List.of(measure()), ""));
      case "MeasureGroups" -> Optional.of(list(set, List.of(), ""));
      case "WijkenEnBuurtenCodes" -> Optional.of(list(set, codes(), ""));
      case "Observations" -> Optional.of(list(set, observations.subList(from, to), next));
      default -> Optional.empty();
    };
  }

  private String list(String set, List<String> records, String next) {
    String link = next.isEmpty() ? "" : ",\"@odata.nextLink\":\"" + next + "\"";
    return "{" + context(set) + ",\"value\":[" + String.join(",", records) + "]" + link + "}";
  }

  private String context(String set) {
    return "\"@odata.context\":\"https://datasets.cbs.nl/odata/v1/CBS/"
        + id
        + "/$metadata#"
        + set
        + "\"";
  }

  private String properties() {
    return "{"
        + context("Properties")
        + ",\"Identifier\":\"%s\",\"Title\":\"Kerncijfers wijken en buurten 2025\",\"Modified\":\"%s\","
            .formatted(id, modified)
        + "\"Catalog\":\"CBS\",\"Source\":\"CBS.\",\"Distributions\":[{\"Format\":\"CSV\"}]}";
  }

  private List<String> dimensions() {
    List<String> all = new ArrayList<>();
    all.add(dimension("WijkenEnBuurten", "GeoDetail", "\"2026\""));
    all.add(dimension("Perioden", "TimeDimension", "null"));
    if (!extraDimension.isEmpty()) {
      all.add(dimension(extraDimension, "Dimension", "null"));
    }
    return all;
  }

  private static String dimension(String name, String kind, String year) {
    return "{\"Identifier\":\"%s\",\"Title\":\"%s\",\"Kind\":\"%s\",\"MapYear\":%s}"
        .formatted(name, name, kind, year);
  }

  private static String measure() {
    return "{\"Identifier\":\"1014800_1\",\"Index\":3,\"Title\":\"Koopwoningen\","
        + "\"MeasureGroupId\":null,\"DataType\":\"Double\",\"Unit\":\"%\",\"Decimals\":1}";
  }

  private List<String> codes() {
    return areas.stream()
        .map(area ->
            "{\"Identifier\":\"%s\",\"Title\":\"Naam van %s\",\"Index\":1}".formatted(area, area))
        .collect(Collectors.toList());
  }
}
