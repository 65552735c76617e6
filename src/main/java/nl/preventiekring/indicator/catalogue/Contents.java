// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators.Theme;
import nl.preventiekring.indicator.catalogue.Entries.IndicatorEntry;
import nl.preventiekring.indicator.catalogue.Entries.NamedEntry;

/**
 * A whole catalogue that was checked and found sound.
 *
 * @param indicators in the order of the file
 */
record Contents(
    Map<IndicatorId, Indicator> indicators,
    Populations populations,
    SourceTables tables,
    SubjectGroupSets sets,
    List<Theme> themes,
    ColumnIndex columns) {

  /** Throws {@link BrokenCatalogue} with every fault that was found. */
  static Contents of(Entries entries) {
    var faults = new Faults();
    Contents contents = assemble(entries, faults);
    contents.populations.checkSizes(contents.indicators, faults);
    contents.indicators.values().forEach(one -> contents.columns.add(one, contents.tables, faults));
    contents.columns.checkNames(faults);
    faults.throwIfAny();
    return contents;
  }

  private static Contents assemble(Entries entries, Faults faults) {
    var sets = SubjectGroupSets.of(entries.sets(), faults);
    var populations = Populations.of(entries.populations(), faults);
    var tables = SourceTables.of(entries.families(), faults);
    List<Theme> themes = themes(entries.themes(), faults);
    Set<String> themeIds = themes.stream().map(Theme::id).collect(Collectors.toSet());
    var assembly = new IndicatorAssembly(sets, themeIds, populations, tables, faults);
    Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    for (IndicatorEntry entry : entries.indicators()) {
      assembly.assemble(entry).ifPresent(one -> indicators.put(one.id(), one));
    }
    return new Contents(indicators, populations, tables, sets, themes, new ColumnIndex());
  }

  private static List<Theme> themes(List<NamedEntry> entries, Faults faults) {
    List<Theme> themes = new ArrayList<>();
    for (NamedEntry entry : entries) {
      String id = faults.text(entry.id(), "theme", "id");
      faults.once("theme", id, "theme " + id);
      themes.add(new Theme(id, faults.bilingual(entry.name(), "theme " + id, "name")));
    }
    return List.copyOf(themes);
  }
}
