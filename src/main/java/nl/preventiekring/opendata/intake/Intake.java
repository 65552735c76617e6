// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.region.Division;

/** Everything that one import has read, until it is stored. */
public final class Intake {
  private final Findings findings = new Findings();
  private final AreaNews areaNews = new AreaNews();
  private final Map<String, FigureTable> tables = new LinkedHashMap<>();
  private final Map<FigureTable, Set<SourceFile>> files = new LinkedHashMap<>();
  private final Map<Class<?>, Object> notes = new HashMap<>();

  public AreaNews areaNews() {
    return areaNews;
  }

  public Findings findings() {
    return findings;
  }

  /** The table with this id in this division; several files of one table fill the same one. */
  public FigureTable table(Division division, String id, String title) {
    return tables.computeIfAbsent(division + " " + id, _ -> new FigureTable(division, id, title));
  }

  /**
   * What one format keeps from file to file within this import, such as descriptions of tables that
   * come as files of their own.
   */
  public <T> T notes(Class<T> kind, Supplier<T> fresh) {
    return kind.cast(notes.computeIfAbsent(kind, _ -> fresh.get()));
  }

  /** Notes that a file brought figures to a table. */
  public void cameFrom(FigureTable table, SourceFile file) {
    files.computeIfAbsent(table, _ -> new LinkedHashSet<>()).add(file);
  }

  public Collection<FigureTable> tables() {
    return tables.values();
  }

  public Set<SourceFile> filesOf(FigureTable table) {
    return files.getOrDefault(table, Set.of());
  }
}
