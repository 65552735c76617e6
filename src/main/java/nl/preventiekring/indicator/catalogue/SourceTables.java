// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.indicator.catalogue.Entries.FamilyEntry;
import nl.preventiekring.indicator.catalogue.Entries.TableEntry;

/**
 * The tables that sources publish.
 *
 * @param byId in the order of the file
 * @param notFigures for each table the names, without number, of columns that hold no figure
 */
record SourceTables(Map<String, SourceTable> byId, Map<String, Set<String>> notFigures) {

  static SourceTables of(List<FamilyEntry> families, Faults faults) {
    var tables = new SourceTables(new LinkedHashMap<>(), new LinkedHashMap<>());
    families.forEach(family -> tables.add(family, faults));
    return tables;
  }

  boolean isNoFigure(String table, String key) {
    return notFigures.getOrDefault(table, Set.of()).contains(ColumnName.bare(key));
  }

  Optional<String> publisher(String table) {
    return Optional.ofNullable(byId.get(table)).map(SourceTable::publisher);
  }

  private void add(FamilyEntry family, Faults faults) {
    String about = "table family " + faults.text(family.id(), "table family", "id");
    Set<String> without = new HashSet<>();
    for (String name : family.notFigures() == null ? List.<String>of() : family.notFigures()) {
      if (!ColumnName.bare(name).equals(name)) {
        faults.add(about, "notFigures take names without number, not '" + name + "'");
      }
      without.add(name);
    }
    for (TableEntry entry :
        faults.required(family.tables(), List.<TableEntry>of(), about, "tables")) {
      SourceTable table = table(family, entry, about, faults);
      byId.put(table.id(), table);
      notFigures.put(table.id(), Set.copyOf(without));
    }
  }

  private static SourceTable table(
      FamilyEntry family, TableEntry entry, String familyName, Faults faults) {
    String id = faults.text(entry.id(), familyName, "id for a table");
    String about = "table " + id;
    faults.once("table", id, about);
    int division = faults.required(entry.division(), 0, about, "division");
    if (entry.division() != null && (division < 1990 || division > 2199)) {
      faults.add(about, "division is a year, not " + division);
    }
    return new SourceTable(
        id,
        faults.text(family.publisher(), familyName, "publisher"),
        faults.bilingual(entry.title(), about, "title"),
        faults.text(family.credit(), familyName, "credit"),
        division,
        Optional.ofNullable(entry.period()),
        faults.text(family.host(), familyName, "host"),
        faults.text(family.licence(), familyName, "licence"));
  }
}
