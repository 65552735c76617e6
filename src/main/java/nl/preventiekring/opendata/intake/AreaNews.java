package nl.preventiekring.opendata.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.MunicipalityChange;
import org.locationtech.jts.geom.Geometry;

/** What an import tells of areas beside their figures: names, regions, boundaries, changes. */
public final class AreaNews {
  private final Map<Division, List<AreaDraft>> areas = new LinkedHashMap<>();
  private final List<Shapes> shapes = new ArrayList<>();
  private final List<Changes> changes = new ArrayList<>();

  /** The boundaries of one file, which are simplified together. */
  public record Shapes(Division division, Map<AreaCode, Geometry> boundaries) {}

  /** One list of changes of municipalities. */
  public record Changes(ChangeCoverage coverage, List<MunicipalityChange> changes) {}

  public void areas(Division division, Collection<AreaDraft> drafts) {
    areas.computeIfAbsent(division, _ -> new ArrayList<>()).addAll(drafts);
  }

  public void shapes(Shapes file) {
    shapes.add(file);
  }

  public void changes(Changes list) {
    changes.add(list);
  }

  public Map<Division, List<AreaDraft>> areas() {
    return areas;
  }

  public List<Shapes> shapes() {
    return shapes;
  }

  public List<Changes> changes() {
    return changes;
  }
}
