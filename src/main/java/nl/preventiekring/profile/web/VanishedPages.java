// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.VanishedArea;
import nl.preventiekring.region.VanishedAreas;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Tells what became of an area that a division does not hold. */
@Component
class VanishedPages {
  private final Areas areas;
  private final VanishedAreas vanished;
  private final NoticeWriting notices;
  private final PlacesListing places;
  private final FigureText text;

  VanishedPages(
      Areas areas,
      VanishedAreas vanished,
      NoticeWriting notices,
      PlacesListing places,
      FigureText text) {
    this.areas = areas;
    this.vanished = vanished;
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
    return vanished.find(id).map(area -> page(area, locale));
  }

  private VanishedPage page(VanishedArea area, Locale locale) {
    AreaId id = area.asked();
    List<PageLink> years =
        area.holding().stream().map(division -> places.year(division, id.code(), locale)).toList();
    return new VanishedPage(
        area.title(),
        text.text(
            "profile.vanished.lead",
            locale,
            id.code().value(),
            String.valueOf(id.division().year())),
        notice(area, locale),
        years);
  }

  private Notice notice(VanishedArea area, Locale locale) {
    return area.became()
        .map(became -> notices.became(area.title(), became, locale))
        .orElseGet(() -> notices.notYet(area.title(), area.asked().division(), locale));
  }
}
