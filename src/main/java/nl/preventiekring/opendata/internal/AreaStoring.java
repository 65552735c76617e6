package nl.preventiekring.opendata.internal;

import java.util.HashSet;
import java.util.Set;
import nl.preventiekring.opendata.intake.AreaNews;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.region.AreaChanges;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;

/** Writes what an import tells of areas, within the transaction of the import. */
@Component
class AreaStoring {
  private final Areas areas;
  private final Boundaries boundaries;
  private final AreaChanges changes;

  AreaStoring(Areas areas, Boundaries boundaries, AreaChanges changes) {
    this.areas = areas;
    this.boundaries = boundaries;
    this.changes = changes;
  }

  /** How much of each was stored. */
  record Counts(long areas, long boundaries, long changes) {}

  /** Call it when the areas of the tables of figures are there. */
  Counts store(Intake intake) {
    AreaNews news = intake.areaNews();
    news.areas().forEach(areas::merge);
    long shapes = 0;
    for (AreaNews.Shapes file : news.shapes()) {
      boundaries.store(file.division(), file.boundaries());
      shapes += file.boundaries().size();
    }
    long changed = 0;
    for (AreaNews.Changes list : news.changes()) {
      changes.store(Division.NETHERLANDS, list.coverage(), list.changes());
      changed += list.changes().size();
    }
    for (FigureTable table : intake.tables()) {
      changes.store(table.division(), table.sinceLastYear());
    }
    return new Counts(countAreas(intake), shapes, changed);
  }

  private static long countAreas(Intake intake) {
    Set<AreaId> named = new HashSet<>();
    for (FigureTable table : intake.tables()) {
      table.areas().forEach(area -> named.add(new AreaId(table.division(), area.code())));
    }
    intake
        .areaNews()
        .areas()
        .forEach((division, drafts) ->
            drafts.forEach(area -> named.add(new AreaId(division, area.code()))));
    return named.size();
  }
}
