// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.Indicator.SourceColumn;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.indicator.catalogue.Entries.IndicatorEntry;
import nl.preventiekring.indicator.catalogue.Entries.SourceEntry;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/** Makes indicators of their entries and checks each against the rest of the catalogue. */
record IndicatorAssembly(
    SubjectGroupSets sets,
    Set<String> themes,
    Populations populations,
    SourceTables tables,
    Faults faults) {

  /** What fits on a button, a legend and a table head at 320 pixels. */
  private static final int LONGEST_NAME = 48;

  /** Empty where the entry has no usable id; the fault is noted. */
  Optional<Indicator> assemble(IndicatorEntry entry) {
    return faults
        .indicatorId(entry.id(), "an entry of indicators.yaml")
        .map(id -> indicator(id, entry, "indicator " + id));
  }

  private Indicator indicator(IndicatorId id, IndicatorEntry entry, String about) {
    faults.once("indicator", id.value(), about);
    Map<String, String> places = entry.subjectGroups() == null ? Map.of() : entry.subjectGroups();
    sets.check(places, about, faults);
    String population = known(entry.population(), populations.byId().keySet(), about, "population");
    return new Indicator(
        id,
        name(entry, about),
        explanation(entry, about),
        faults.required(entry.unit(), Unit.COUNT, about, "unit"),
        faults.required(entry.favourable(), Favourable.NEUTRAL, about, "favourable"),
        Map.copyOf(places),
        entry.positiveHealth() == null ? List.of() : List.copyOf(entry.positiveHealth()),
        known(entry.theme(), themes, about, "theme"),
        faults.required(entry.kind(), KindOfFigure.SURVEY, about, "kind"),
        population,
        combination(entry, population, about),
        sources(entry, about));
  }

  private Bilingual name(IndicatorEntry entry, String about) {
    Bilingual name = faults.bilingual(entry.name(), about, "name");
    checkName("Dutch name", name.nl(), about);
    checkName("English name", name.en(), about);
    return name;
  }

  private void checkName(String kind, String name, String about) {
    faults.once(kind, name, about);
    if (name.length() > LONGEST_NAME) {
      faults.add(about, kind + " is over " + LONGEST_NAME + " characters: '" + name + "'");
    }
  }

  private Bilingual explanation(IndicatorEntry entry, String about) {
    Bilingual text = faults.bilingual(entry.explanation(), about, "explanation");
    for (String one : List.of(text.nl(), text.en())) {
      if (!one.isEmpty() && !one.endsWith(".")) {
        faults.add(about, "explanation does not end with a full stop: '" + one + "'");
      }
    }
    return text;
  }

  private String known(@Nullable String id, Set<String> ids, String about, String kind) {
    String text = faults.text(id, about, kind);
    if (!text.isEmpty() && !ids.contains(text)) {
      faults.add(about, "unknown " + kind + " '" + text + "'");
    }
    return text;
  }

  private Combination combination(IndicatorEntry entry, String population, String about) {
    Method method = faults.required(entry.combination(), Method.NONE, about, "combination");
    if (method != Method.WEIGHTED) {
      if (entry.weight() != null) {
        faults.add(about, "has a weight but is not weighted");
      }
      return new Combination(method, Optional.empty());
    }
    String weight = entry.weight() == null ? population : entry.weight();
    if (!weight.equals(population)) {
      known(weight, populations.byId().keySet(), about, "weight");
    }
    return new Combination(method, Optional.of(weight));
  }

  private List<SourceColumn> sources(IndicatorEntry entry, String about) {
    Optional<AgeBand> ages = faults.ages(entry.ages(), about);
    List<SourceEntry> entries = entry.sources() == null ? List.of() : entry.sources();
    Set<String> seen = new HashSet<>();
    List<SourceColumn> sources = new ArrayList<>();
    for (SourceEntry source : entries) {
      String table = known(source.table(), tables.byId().keySet(), about, "table");
      String key = faults.text(source.key(), about, "key for " + table);
      checkColumn(table, key, about);
      if (!seen.add(table)) {
        faults.add(about, "two columns of table " + table);
      }
      sources.add(new SourceColumn(table, key, Optional.ofNullable(source.group()), ages));
    }
    return List.copyOf(sources);
  }

  private void checkColumn(String table, String key, String about) {
    if (!key.isEmpty() && !ColumnName.isWellFormed(key)) {
      faults.add(about, "not a column key: '" + key + "'");
    }
    if (tables.isNoFigure(table, key)) {
      faults.add(about, table + ":" + key + " is listed as a column without figures");
    }
  }
}
