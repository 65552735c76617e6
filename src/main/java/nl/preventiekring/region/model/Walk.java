// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.region.Succession;

/** Works out what became of the areas of one division in a later one of the same set. */
public final class Walk {
  private final AreaTree earlier;
  private final AreaTree later;
  private final ChangeBook book;
  private final Map<AreaCode, Map<Integer, SinceLastYear>> flags;
  private final SortedMap<LocalDate, List<MunicipalityChange>> changes;

  /**
   * @param flags per area and year what CBS told of the difference from the year before
   */
  public Walk(
      AreaTree earlier,
      AreaTree later,
      ChangeBook book,
      Map<AreaCode, Map<Integer, SinceLastYear>> flags) {
    this.earlier = earlier;
    this.later = later;
    this.book = book;
    this.flags = flags;
    this.changes = book.between(earlier, later);
  }

  public Succession of(AreaCode code) {
    if (earlier.division().equals(later.division())) {
      return answer(code, earlier.find(code).isPresent() ? Fate.SAME : Fate.UNKNOWN);
    }
    return switch (code.level()) {
      case MUNICIPALITY -> municipality(code);
      case PROVINCE, GGD_REGION -> answer(code, region(code));
      case DISTRICT, NEIGHBOURHOOD -> answer(code, byFlags(code, year -> false));
      case COUNTRY, CUSTOM -> answer(code, inBoth(code) ? Fate.SAME : Fate.UNKNOWN);
    };
  }

  /** The municipalities of the earlier division that went into this one of the later. */
  public List<AreaCode> municipalitiesInto(AreaCode code) {
    return Stream.concat(Stream.of(code), book.codes())
        .distinct()
        .filter(origin -> municipality(origin).became().contains(code))
        .sorted()
        .toList();
  }

  private Succession municipality(AreaCode code) {
    Fate told = byFlags(code, book::covers);
    Succession walked = MunicipalityWalk.of(code, earlier, later, changes, told != Fate.UNKNOWN);
    // A flag may know of a boundary or a code that the lists are silent about.
    return walked.fate() == Fate.SAME ? answer(code, told) : walked;
  }

  private Fate byFlags(AreaCode code, IntPredicate otherwise) {
    if (!knownWhereTold(code)) {
      return Fate.UNKNOWN;
    }
    Map<Integer, SinceLastYear> told = flags.getOrDefault(code, Map.of());
    Collection<SinceLastYear> flagsBetween =
        years().boxed().flatMap(year -> Optional.ofNullable(told.get(year)).stream()).toList();
    if (flagsBetween.contains(SinceLastYear.RECODED)) {
      return Fate.REUSED;
    }
    if (flagsBetween.contains(SinceLastYear.BOUNDARY_CHANGED)) {
      return Fate.BOUNDARY_CHANGED;
    }
    boolean complete = years().allMatch(year -> told.containsKey(year) || otherwise.test(year));
    return complete ? Fate.SAME : Fate.UNKNOWN;
  }

  private IntStream years() {
    return IntStream.rangeClosed(earlier.division().year() + 1, later.division().year());
  }

  /** Lists tell of municipalities in years whose areas we do not hold. */
  private boolean knownWhereTold(AreaCode code) {
    return code.level() == AreaLevel.MUNICIPALITY || inBoth(code);
  }

  private boolean inBoth(AreaCode code) {
    return earlier.find(code).isPresent() && later.find(code).isPresent();
  }

  /** A region is the same where no municipality entered or left it. */
  private Fate region(AreaCode region) {
    if (!inBoth(region)) {
      return Fate.UNKNOWN;
    }
    Set<AreaCode> before = members(earlier, region);
    Set<AreaCode> after = members(later, region);
    boolean told = !before.isEmpty() && !after.isEmpty() && years().allMatch(book::covers);
    if (!told) {
      return Fate.UNKNOWN;
    }
    Set<AreaCode> reached = new HashSet<>();
    before.forEach(code -> reached.addAll(municipality(code).became()));
    boolean closed = reached.equals(after) && nothingEntered(before, after);
    return closed ? Fate.SAME : Fate.BOUNDARY_CHANGED;
  }

  private boolean nothingEntered(Set<AreaCode> before, Set<AreaCode> after) {
    return after.stream().allMatch(code -> before.containsAll(municipalitiesInto(code)));
  }

  private static Set<AreaCode> members(AreaTree tree, AreaCode region) {
    return tree.members(tree.get(region)).stream().map(Area::code).collect(Collectors.toSet());
  }

  private Succession answer(AreaCode code, Fate fate) {
    List<AreaCode> became =
        fate == Fate.SAME || fate == Fate.BOUNDARY_CHANGED ? List.of(code) : List.of();
    return new Succession(
        new AreaId(earlier.division(), code), later.division(), fate, became, Optional.empty());
  }
}
