// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.IndicatorNotFound;
import nl.preventiekring.indicator.IndicatorView;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Story;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import nl.preventiekring.shared.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One indicator on a map. What an address asks for that is not there, the page chooses itself. */
@Controller
@Order(20)
class MapController implements AreaView, IndicatorView {
  private final Areas areas;
  private final Indicators indicators;
  private final MapPages pages;
  private final FigureText text;

  MapController(Areas areas, Indicators indicators, MapPages pages, FigureText text) {
    this.areas = areas;
    this.indicators = indicators;
    this.pages = pages;
    this.text = text;
  }

  @GetMapping("/kaart/{division}/{indicator}")
  ModelAndView map(
      @PathVariable String division,
      @PathVariable String indicator,
      @RequestParam(name = "niveau", defaultValue = "") String level,
      @RequestParam(name = "binnen", defaultValue = "") String within,
      @RequestParam(name = "leeftijd", defaultValue = "") String ages,
      @RequestParam(name = "jaar", defaultValue = "") String year,
      @RequestParam(name = "tegenover", defaultValue = "") String benchmark,
      @RequestParam(name = "volgorde", defaultValue = "") String order,
      @RequestParam(name = "vind", defaultValue = "") String search,
      Locale locale) {
    Indicator known =
        read(IndicatorId::new, indicator)
            .flatMap(indicators::findIndicator)
            .orElseThrow(() -> new IndicatorNotFound(indicator));
    MapAddress asked =
        new MapAddress(
            Address.area(division, AreaCode.COUNTRY.value()).division(),
            known.id(),
            MapAddress.level(level),
            AreaCode.find(within),
            read(AgeBand::of, ages),
            read(Period::of, year),
            MapAddress.benchmark(benchmark),
            MapAddress.Order.of(order));
    return new ModelAndView(
        "profile/map", "page", pages.page(known, asked, search.strip(), locale));
  }

  /** A word that is none is as good as no word. */
  private static <T> Optional<T> read(Function<String, T> reading, String word) {
    try {
      return Optional.of(reading.apply(word));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  /** The map of what stands out most here, else of the first figure that is judged. */
  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded
        ? row(profile).stream().map(row -> link(coded.area(), row, locale)).toList()
        : List.of();
  }

  private static Optional<ProfileRow> row(Profile profile) {
    return Stream.concat(
            Stream.of(profile.story().concerns(), profile.story().strengths())
                .flatMap(List::stream)
                .map(Story.Standout::row),
            profile.groups().stream().flatMap(group -> group.rows().stream()))
        .filter(MapController::isJudged)
        .findFirst();
  }

  private static boolean isJudged(ProfileRow row) {
    return row.comparisons().stream()
        .anyMatch(comparison -> comparison.judgement() instanceof Judgement.Judged);
  }

  private PageLink link(Area area, ProfileRow row, Locale locale) {
    AreaTree tree = areas.tree(area.division());
    boolean small = area.level().compareTo(AreaLevel.MUNICIPALITY) > 0;
    MapAddress address =
        MapAddress.of(area.division(), row.indicator().id())
            .of(row.ages())
            .within(
                small ? tree.municipalityOf(area) : Optional.of(area),
                small ? Optional.of(area.level()) : Optional.empty());
    return new PageLink(
        text.text("profile.map.link", locale, row.indicator().name().in(locale)), address.href());
  }

  /** One for each division with figures. */
  @Override
  public List<PageLink> links(Indicator indicator, Locale locale) {
    return pages.divisionsWith(indicator).stream()
        .map(division -> link(division, indicator, locale))
        .toList();
  }

  private PageLink link(Division division, Indicator indicator, Locale locale) {
    return new PageLink(
        text.text("profile.map.of-division", locale, division.toString()),
        MapAddress.of(division, indicator.id()).href());
  }
}
