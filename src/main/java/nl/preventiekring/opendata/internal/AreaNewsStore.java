// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import java.util.Collection;
import java.util.Map;
import nl.preventiekring.opendata.intake.AreaNews;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.region.AreaChanges;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.SinceLastYear;
import org.springframework.stereotype.Component;

/**
 * Hands what sources tell of areas to the module that keeps it, within the caller's transaction.
 */
@Component
class AreaNewsStore {
  private final Areas areas;
  private final Boundaries boundaries;
  private final AreaChanges changes;

  AreaNewsStore(Areas areas, Boundaries boundaries, AreaChanges changes) {
    this.areas = areas;
    this.boundaries = boundaries;
    this.changes = changes;
  }

  /** Areas first: a boundary is that of an area. */
  void storeAreas(AreaNews news) {
    news.areas().forEach(areas::merge);
    news.shapes().forEach(file -> boundaries.store(file.division(), file.byCode()));
  }

  /**
   * Lists of mergers, and what tables tell of each area since the year before.
   *
   * @return how many mergers, splits and renames
   */
  long storeChanges(AreaNews news, Collection<FigureTable> tables) {
    for (AreaNews.Changes list : news.changes()) {
      changes.store(Division.NETHERLANDS, list.coverage(), list.changes());
    }
    for (FigureTable table : tables) {
      Map<AreaCode, SinceLastYear> flags = table.sinceLastYear();
      if (!flags.isEmpty()) {
        changes.store(table.division(), flags);
      }
    }
    return news.changes().stream().mapToLong(list -> list.changes().size()).sum();
  }
}
