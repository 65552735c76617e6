// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.SourceColumn;
import org.jspecify.annotations.Nullable;

/** From a column of a table to its indicator, by exact key or by name. */
final class ColumnIndex {
  private final Map<String, Indicator> byKey = new HashMap<>();
  private final Map<Name, Set<Indicator>> byName = new HashMap<>();
  private final Map<Place, Indicator> byPlace = new HashMap<>();

  private record Name(String publisher, String bareKey) {}

  private record Place(Name name, String groupPath) {}

  Optional<Indicator> findByColumn(String table, String key) {
    return Optional.ofNullable(byKey.get(table + ":" + key));
  }

  Optional<Indicator> findByName(String publisher, String bareKey, String groupPath) {
    var name = new Name(publisher, bareKey);
    Set<Indicator> candidates = byName.getOrDefault(name, Set.of());
    if (candidates.size() == 1) {
      return Optional.of(candidates.iterator().next());
    }
    return Optional.ofNullable(byPlace.get(new Place(name, ColumnName.path(groupPath))));
  }

  void add(Indicator indicator, SourceTables tables, Faults faults) {
    for (SourceColumn source : indicator.sources()) {
      String about = "indicator " + indicator.id();
      faults.once("column", source.sourceKey(), about);
      byKey.put(source.sourceKey(), indicator);
      tables
          .publisher(source.table())
          .ifPresent(publisher -> addName(publisher, source, indicator, about, faults));
    }
  }

  private void addName(
      String publisher, SourceColumn source, Indicator indicator, String about, Faults faults) {
    var name = new Name(publisher, ColumnName.bare(source.key()));
    byName.computeIfAbsent(name, unused -> new HashSet<>()).add(indicator);
    source.group().ifPresent(group -> addPlace(name, group, indicator, about, faults));
  }

  private void addPlace(Name name, String group, Indicator indicator, String about, Faults faults) {
    @Nullable Indicator other = byPlace.put(new Place(name, ColumnName.path(group)), indicator);
    if (other != null && !other.id().equals(indicator.id())) {
      faults.add(about, name.bareKey() + " under '" + group + "' already belongs to " + other.id());
    }
  }

  /** Every indicator that shares its column name with another one must say under which group. */
  void checkNames(Faults faults) {
    byName.forEach((name, indicators) -> {
      if (indicators.size() > 1) {
        indicators.forEach(indicator -> checkGroups(name, indicator, faults));
      }
    });
  }

  private static void checkGroups(Name name, Indicator indicator, Faults faults) {
    for (SourceColumn source : indicator.sources()) {
      if (ColumnName.bare(source.key()).equals(name.bareKey()) && source.group().isEmpty()) {
        faults.add(
            "indicator " + indicator.id(),
            "the name "
                + name.bareKey()
                + " is ambiguous; name the group of "
                + source.sourceKey());
      }
    }
  }
}
