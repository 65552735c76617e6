// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;

/**
 * Works out what drafts add to the known areas of a division. Ordinals are only appended; areas
 * that a code, a GGD region or a province implies are added too.
 */
public final class AreaMerge {
  private final List<AreaRow> rows;
  private final int knownSize;
  private final Map<AreaCode, Integer> ordinals = new HashMap<>();
  private final Set<Integer> changed = new HashSet<>();

  private AreaMerge(List<AreaRow> known) {
    rows = new ArrayList<>(known);
    knownSize = known.size();
    known.forEach(row -> ordinals.put(row.code(), row.ordinal()));
  }

  /**
   * @param known all areas of the division, by ordinal
   */
  public static AreaMerge of(List<AreaRow> known, Collection<AreaDraft> drafts) {
    AreaMerge merge = new AreaMerge(known);
    drafts.forEach(merge::take);
    return merge;
  }

  private void take(AreaDraft draft) {
    int ordinal = ordinalOf(draft.code());
    AreaRow before = rows.get(ordinal);
    AreaRow after = before.with(draft);
    after.ggdRegion().ifPresent(this::ordinalOf);
    after.province().ifPresent(this::ordinalOf);
    if (!after.equals(before)) {
      rows.set(ordinal, after);
      changed.add(ordinal);
    }
  }

  /** Gives an area that is new its place, after the areas above it. */
  private int ordinalOf(AreaCode code) {
    Integer known = ordinals.get(code);
    if (known != null) {
      return known;
    }
    Optional<AreaCode> parent = AreaRow.first(code, 0).parent();
    parent.ifPresent(this::ordinalOf);
    int ordinal = rows.size();
    rows.add(AreaRow.first(code, ordinal));
    ordinals.put(code, ordinal);
    return ordinal;
  }

  /** All areas after the merge, by ordinal. */
  public List<AreaRow> rows() {
    return List.copyOf(rows);
  }

  /** The areas that are new, by ordinal. */
  public List<AreaRow> added() {
    return List.copyOf(rows.subList(knownSize, rows.size()));
  }

  /** The areas that were known and of which a draft told something else. */
  public List<AreaRow> changed() {
    return changed.stream().filter(at -> at < knownSize).sorted().map(rows::get).toList();
  }

  /** Whether the drafts told nothing new. */
  public boolean isEmpty() {
    return rows.size() == knownSize && changed.isEmpty();
  }
}
