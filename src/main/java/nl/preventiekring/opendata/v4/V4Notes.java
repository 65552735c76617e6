// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.v3.V3Notes;

/** What one import keeps of version 4 tables from file to file. */
public final class V4Notes {
  private final Map<String, V4Description> descriptions = new LinkedHashMap<>();
  private final Map<FigureTable, V4Table> tables = new LinkedHashMap<>();

  /** Those of this import. */
  static V4Notes of(Intake intake) {
    return intake.notes(V4Notes.class, V4Notes::new);
  }

  /** The description of a table, empty at first. */
  public static V4Description description(String id, Intake intake) {
    return of(intake)
        .descriptions
        .computeIfAbsent(
            id, _ -> new V4Description(intake.notes(V3Notes.class, V3Notes::new).of(id)));
  }

  /** The only table that was described, if there is just one. */
  Optional<String> onlyDescribed() {
    return descriptions.size() == 1
        ? Optional.of(descriptions.keySet().iterator().next())
        : Optional.empty();
  }

  V4Table table(FigureTable figures, Supplier<V4Table> fresh) {
    return tables.computeIfAbsent(figures, _ -> fresh.get());
  }

  boolean hasBegun(FigureTable figures) {
    return tables.containsKey(figures);
  }

  List<V4Table> tables() {
    return List.copyOf(tables.values());
  }
}
