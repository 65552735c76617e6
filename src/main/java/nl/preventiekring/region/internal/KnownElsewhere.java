// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CrossWalk;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.Succession;
import nl.preventiekring.region.VanishedArea;
import nl.preventiekring.region.VanishedAreas;
import org.springframework.stereotype.Service;

/** Looks for an area in other years, and in the lists of changes. */
@Service
class KnownElsewhere implements VanishedAreas {
  /** Earlier than any division of the lists of districts and neighbourhoods. */
  private static final int LONG_AGO = 1900;

  private final Areas areas;
  private final CrossWalk crossWalk;

  KnownElsewhere(Areas areas, CrossWalk crossWalk) {
    this.areas = areas;
    this.crossWalk = crossWalk;
  }

  @Override
  public Optional<VanishedArea> find(AreaId id) {
    if (areas.tree(id.division()).size() == 0) {
      return Optional.empty();
    }
    List<Division> holding =
        areas.divisionsOf(id.division().set()).stream()
            .filter(division -> areas.findArea(new AreaId(division, id.code())).isPresent())
            .toList();
    return lastBefore(id, holding)
        .map(last -> gone(id, last, holding))
        .or(() -> laterOnly(id, holding))
        .or(() -> longGone(id));
  }

  private static Optional<Division> lastBefore(AreaId id, List<Division> holding) {
    return holding.stream().filter(division -> division.year() < id.division().year()).findFirst();
  }

  private VanishedArea gone(AreaId id, Division last, List<Division> holding) {
    AreaId before = new AreaId(last, id.code());
    return new VanishedArea(
        id,
        areas.getArea(before).title(),
        Optional.of(crossWalk.becameOf(before, id.division())),
        holding);
  }

  private Optional<VanishedArea> laterOnly(AreaId id, List<Division> holding) {
    return holding.stream()
        .reduce((_, earlier) -> earlier)
        .flatMap(first -> areas.findArea(new AreaId(first, id.code())))
        .map(Area::title)
        .map(title -> new VanishedArea(id, title, Optional.empty(), holding));
  }

  /** Only the lists of municipalities go back further than the areas that are loaded. */
  private Optional<VanishedArea> longGone(AreaId id) {
    if (id.code().level() != AreaLevel.MUNICIPALITY) {
      return Optional.empty();
    }
    return lastKnown(id)
        .map(known -> new VanishedArea(id, id.code().value(), Optional.of(known), List.of()));
  }

  /** From the last year in which the municipality was there: then the first change is its end. */
  private Optional<Succession> lastKnown(AreaId id) {
    int there = LONG_AGO;
    int gone = id.division().year();
    Optional<Succession> last = since(there, id);
    while (last.isPresent() && gone - there > 1) {
      int between = (there + gone) / 2;
      Optional<Succession> known = since(between, id);
      if (known.isPresent()) {
        there = between;
        last = known;
      } else {
        gone = between;
      }
    }
    return last;
  }

  private Optional<Succession> since(int year, AreaId id) {
    Division division = new Division(id.division().set(), year);
    return Optional.of(crossWalk.becameOf(new AreaId(division, id.code()), id.division()))
        .filter(succession -> succession.fate() != Fate.UNKNOWN);
  }
}
