// SPDX-License-Identifier: EUPL-1.2
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

/** What the sources of one import tell of areas, beside figures. */
public final class AreaNews {
  private final Map<Division, List<AreaDraft>> areas = new LinkedHashMap<>();
  private final List<Shapes> shapes = new ArrayList<>();
  private final List<Changes> changes = new ArrayList<>();

  /** The boundaries of one file; those of one level are simplified together. */
  public record Shapes(Division division, Map<AreaCode, Geometry> byCode) {}

  /** Changes of municipalities in the years of a list. */
  public record Changes(ChangeCoverage coverage, List<MunicipalityChange> changes) {}

  public void areas(Division division, Collection<AreaDraft> drafts) {
    areas.computeIfAbsent(division, _ -> new ArrayList<>()).addAll(drafts);
  }

  public void shapes(Division division, Map<AreaCode, Geometry> byCode) {
    shapes.add(new Shapes(division, byCode));
  }

  public void changes(ChangeCoverage coverage, List<MunicipalityChange> list) {
    changes.add(new Changes(coverage, list));
  }

  /** By division, in the order in which they were told. */
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
