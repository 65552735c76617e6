// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.util.Map;
import java.util.OptionalInt;
import nl.preventiekring.opendata.v3.V3Keys;

/**
 * What version 4 calls a column of version 3.
 *
 * @param id by which observations name it: {@code T001036}
 * @param index the ID that the topic has in version 3
 * @param group id of the group that it stands in; empty text where there is none
 * @param decimals most digits behind the point, where the publisher says so
 */
record Measure(
    String id, String index, String title, String unit, String group, OptionalInt decimals) {

  static Measure of(Map<String, String> properties) {
    String decimals = properties.getOrDefault("Decimals", "").strip();
    return new Measure(
        properties.getOrDefault("Identifier", "").strip(),
        properties.getOrDefault("Index", "").strip(),
        properties.getOrDefault("Title", "").strip(),
        properties.getOrDefault("Unit", "").strip(),
        properties.getOrDefault("MeasureGroupId", "").strip(),
        decimals.matches("\\d") ? OptionalInt.of(Integer.parseInt(decimals)) : OptionalInt.empty());
  }

  /** Whether it tells how areas differ from the year before. */
  boolean isSinceLastYear() {
    return V3Keys.isSinceLastYear(TitleKey.of(title));
  }

  /** Identifier and title, for a report. */
  String name() {
    return id + " " + title;
  }
}
