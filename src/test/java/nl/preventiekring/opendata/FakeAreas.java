// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaHit;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.AreaMerge;
import nl.preventiekring.region.model.AreaRow;
import nl.preventiekring.region.model.DivisionTree;

/** Areas in memory. */
public final class FakeAreas implements Areas {
  private final Map<Division, List<AreaRow>> rows = new HashMap<>();

  /** Makes a division with these areas, and those above them. */
  public FakeAreas with(int year, String... codes) {
    merge(
        Division.netherlands(year),
        List.of(codes).stream().map(AreaCode::of).map(AreaDraft::ofCode).toList());
    return this;
  }

  @Override
  public List<Division> listDivisions() {
    return rows.keySet().stream().sorted(Comparator.reverseOrder()).toList();
  }

  @Override
  public AreaTree tree(Division division) {
    return new DivisionTree(division, rows.getOrDefault(division, List.of()));
  }

  @Override
  public AreaTree merge(Division division, Collection<AreaDraft> drafts) {
    rows.put(
        division, AreaMerge.of(rows.getOrDefault(division, List.of()), List.copyOf(drafts)).rows());
    return tree(division);
  }

  @Override
  public List<AreaHit> search(String query, int limit) {
    return List.of();
  }

  Map<Division, List<AreaRow>> copy() {
    return new HashMap<>(rows);
  }

  void restore(Map<Division, List<AreaRow>> before) {
    rows.clear();
    rows.putAll(before);
  }
}
