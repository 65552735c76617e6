// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.region.Succession;

/** Follows one municipality through the changes between two divisions. */
final class MunicipalityWalk {
  private final AreaCode start;
  private final AreaTree earlier;
  private final AreaTree later;
  private SortedSet<AreaCode> now;
  private boolean gained;
  private boolean lost;
  private Optional<LocalDate> since = Optional.empty();

  private MunicipalityWalk(AreaCode start, AreaTree earlier, AreaTree later) {
    this.start = start;
    this.earlier = earlier;
    this.later = later;
    this.now = new TreeSet<>(List.of(start));
  }

  /**
   * @param covered whether a municipality that no change names is known to be unchanged
   */
  static Succession of(
      AreaCode start,
      AreaTree earlier,
      AreaTree later,
      SortedMap<LocalDate, List<MunicipalityChange>> changes,
      boolean covered) {
    MunicipalityWalk walk = new MunicipalityWalk(start, earlier, later);
    changes.forEach(walk::step);
    return walk.end(covered);
  }

  private void step(LocalDate day, List<MunicipalityChange> changes) {
    List<MunicipalityChange> leaving =
        changes.stream().filter(change -> now.contains(change.from())).toList();
    SortedSet<AreaCode> next = new TreeSet<>(now);
    leaving.forEach(change -> next.remove(change.from()));
    leaving.forEach(change -> change.to().ifPresent(next::add));
    lost |= leaving.stream().anyMatch(change -> change.to().isEmpty());
    boolean others =
        changes.stream()
            .filter(change -> !now.contains(change.from()))
            .anyMatch(change -> change.to().filter(next::contains).isPresent());
    gained |= others;
    if (since.isEmpty() && (others || !leaving.isEmpty())) {
      since = Optional.of(day);
    }
    now = next;
  }

  private Succession end(boolean covered) {
    Fate fate = holds(earlier, Stream.of(start)) ? fate(covered) : Fate.UNKNOWN;
    List<AreaCode> became = fate == Fate.UNKNOWN ? List.of() : List.copyOf(now);
    return new Succession(
        new AreaId(earlier.division(), start), later.division(), fate, became, since);
  }

  private Fate fate(boolean covered) {
    if (lost || now.isEmpty() || !holds(later, now.stream())) {
      return Fate.UNKNOWN;
    }
    if (now.contains(start)) {
      return now.size() > 1 ? Fate.SPLIT : stayed(covered);
    }
    if (later.find(start).isPresent()) {
      return Fate.REUSED;
    }
    return now.size() > 1 ? Fate.SPLIT : left();
  }

  private Fate stayed(boolean covered) {
    if (gained) {
      return Fate.BOUNDARY_CHANGED;
    }
    return covered ? Fate.SAME : Fate.UNKNOWN;
  }

  /** Without the areas of the earlier division a code that was there already cannot be told. */
  private Fate left() {
    boolean targetIsNew = earlier.size() > 0 && earlier.find(now.first()).isEmpty();
    return targetIsNew && !gained ? Fate.RECODED : Fate.MERGED;
  }

  /** A tree that is empty contradicts nothing. */
  private static boolean holds(AreaTree tree, Stream<AreaCode> codes) {
    return tree.size() == 0
        || codes.collect(Collectors.toSet()).stream().allMatch(code -> tree.find(code).isPresent());
  }
}
