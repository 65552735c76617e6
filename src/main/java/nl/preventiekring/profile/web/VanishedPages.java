// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CrossWalk;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.Succession;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Tells what became of an area that a division does not hold. */
@Component
class VanishedPages {
  /** Earlier than any division of the lists of districts and neighbourhoods. */
  private static final int LONG_AGO = 1900;

  private final Areas areas;
  private final CrossWalk crossWalk;
  private final NoticeWriting notices;
  private final PlacesListing places;
  private final FigureText text;

  VanishedPages(
      Areas areas,
      CrossWalk crossWalk,
      NoticeWriting notices,
      PlacesListing places,
      FigureText text) {
    this.areas = areas;
    this.crossWalk = crossWalk;
    this.notices = notices;
    this.places = places;
    this.text = text;
  }

  /** In the newest division of the real country. */
  Optional<VanishedPage> find(AreaCode code, Locale locale) {
    return areas.divisionsOf(Division.NETHERLANDS).stream()
        .findFirst()
        .flatMap(newest -> find(new AreaId(newest, code), locale));
  }

  /** Empty where nothing is known of such an area, and where the division itself is not loaded. */
  Optional<VanishedPage> find(AreaId id, Locale locale) {
    if (areas.tree(id.division()).size() == 0) {
      return Optional.empty();
    }
    List<Division> holding =
        areas.divisionsOf(id.division().set()).stream()
            .filter(division -> areas.findArea(new AreaId(division, id.code())).isPresent())
            .toList();
    return lastBefore(id, holding)
        .map(last -> page(id, last, holding, locale))
        .or(() -> laterOnly(id, holding, locale))
        .or(() -> longGone(id, locale));
  }

  private static Optional<Division> lastBefore(AreaId id, List<Division> holding) {
    return holding.stream().filter(division -> division.year() < id.division().year()).findFirst();
  }

  private VanishedPage page(AreaId id, Division last, List<Division> holding, Locale locale) {
    AreaId before = new AreaId(last, id.code());
    String name = areas.getArea(before).title();
    Succession succession = crossWalk.becameOf(before, id.division());
    return page(id, name, notices.became(name, succession, locale), holding, locale);
  }

  private Optional<VanishedPage> laterOnly(AreaId id, List<Division> holding, Locale locale) {
    return holding.stream()
        .reduce((_, earlier) -> earlier)
        .flatMap(first -> areas.findArea(new AreaId(first, id.code())))
        .map(Area::title)
        .map(name -> page(id, name, notices.notYet(name, id.division(), locale), holding, locale));
  }

  /** Only the lists of municipalities go back further than the areas that are loaded. */
  private Optional<VanishedPage> longGone(AreaId id, Locale locale) {
    if (id.code().level() != AreaLevel.MUNICIPALITY) {
      return Optional.empty();
    }
    return lastKnown(id)
        .map(known -> {
          String code = id.code().value();
          return page(id, code, notices.became(code, known, locale), List.of(), locale);
        });
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

  private VanishedPage page(
      AreaId id, String name, Notice notice, List<Division> holding, Locale locale) {
    List<PageLink> years =
        holding.stream().map(division -> places.year(division, id.code(), locale)).toList();
    return new VanishedPage(
        name,
        text.text(
            "profile.vanished.lead",
            locale,
            id.code().value(),
            String.valueOf(id.division().year())),
        notice,
        years);
  }
}
