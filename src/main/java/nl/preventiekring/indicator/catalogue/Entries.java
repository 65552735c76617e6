// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.List;
import java.util.Map;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Indicator.Combination;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.PositiveHealth;
import nl.preventiekring.indicator.Unit;
import org.jspecify.annotations.Nullable;

/** What stands in the files, before anything is checked: every field may be absent. */
record Entries(
    List<IndicatorEntry> indicators,
    List<PopulationEntry> populations,
    List<FamilyEntry> families,
    List<SetEntry> sets,
    List<NamedEntry> themes) {

  record TextEntry(@Nullable String nl, @Nullable String en) {}

  record IndicatorEntry(
      @Nullable String id,
      @Nullable TextEntry name,
      @Nullable TextEntry explanation,
      @Nullable Unit unit,
      @Nullable Favourable favourable,
      @Nullable Map<String, String> subjectGroups,
      @Nullable List<PositiveHealth> positiveHealth,
      @Nullable String theme,
      @Nullable KindOfFigure kind,
      @Nullable String population,
      @Nullable String ages,
      Combination.@Nullable Method combination,
      @Nullable String weight,
      @Nullable List<SourceEntry> sources) {}

  record SourceEntry(@Nullable String table, @Nullable String key, @Nullable String group) {}

  record PopulationEntry(
      @Nullable String id,
      @Nullable TextEntry name,
      @Nullable String ages,
      @Nullable List<PartEntry> size,
      @Nullable Boolean approximate,
      @Nullable TextEntry reason) {}

  record PartEntry(@Nullable String indicator, @Nullable Double times) {}

  /** Tables with the same publisher, credit, host and licence. */
  record FamilyEntry(
      @Nullable String id,
      @Nullable String publisher,
      @Nullable String credit,
      @Nullable String host,
      @Nullable String licence,
      @Nullable List<String> notFigures,
      @Nullable List<TableEntry> tables) {}

  record TableEntry(
      @Nullable String id,
      @Nullable Integer division,
      @Nullable Integer period,
      @Nullable TextEntry title) {}

  record SetEntry(
      @Nullable String id, @Nullable TextEntry name, @Nullable List<NamedEntry> groups) {}

  record NamedEntry(@Nullable String id, @Nullable TextEntry name) {}
}
