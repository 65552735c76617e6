// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.profile.web.History.Origin;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CrossWalk;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.Succession;
import org.springframework.stereotype.Component;

/** Looks up what became of an area and what it came from. */
@Component
class HistoryReading {
  private final Areas areas;
  private final CrossWalk crossWalk;

  HistoryReading(Areas areas, CrossWalk crossWalk) {
    this.areas = areas;
    this.crossWalk = crossWalk;
  }

  History read(Area area) {
    List<Division> divisions = areas.divisionsOf(area.division().set());
    Map<Division, Fate> otherYears = new LinkedHashMap<>();
    for (Division division : divisions) {
      boolean other = !division.equals(area.division());
      if (other && areas.findArea(new AreaId(division, area.code())).isPresent()) {
        otherYears.put(division, fate(area, division));
      }
    }
    return new History(became(area, divisions.getFirst()), origin(area, otherYears), otherYears);
  }

  private Fate fate(Area area, Division other) {
    boolean later = other.year() > area.division().year();
    Division from = later ? area.division() : other;
    return crossWalk
        .becameOf(new AreaId(from, area.code()), later ? other : area.division())
        .fate();
  }

  private Optional<Succession> became(Area area, Division newest) {
    return Optional.of(newest)
        .filter(division -> division.year() > area.division().year())
        .map(division -> crossWalk.becameOf(area.id(), division))
        .filter(succession -> succession.fate() != Fate.SAME);
  }

  private Optional<Origin> origin(Area area, Map<Division, Fate> otherYears) {
    return areas.divisionsOf(area.division().set()).stream()
        .filter(division -> division.year() < area.division().year())
        .filter(division -> otherYears.get(division) != Fate.SAME)
        .map(division -> origin(area, division, Optional.ofNullable(otherYears.get(division))))
        .filter(HistoryReading::saysSomething)
        .findFirst();
  }

  private Origin origin(Area area, Division earlier, Optional<Fate> fate) {
    List<AreaCode> codes =
        area.level() == AreaLevel.MUNICIPALITY
            ? crossWalk.cameFrom(area.id(), earlier).stream()
                .filter(code -> !code.equals(area.code()))
                .toList()
            : List.of();
    return new Origin(earlier, fate, codes);
  }

  /** Of a code that is new, or of which no source tells, only what went into it is worth a word. */
  private static boolean saysSomething(Origin origin) {
    return !origin.codes().isEmpty()
        || origin.fate().filter(fate -> fate != Fate.UNKNOWN).isPresent();
  }
}
