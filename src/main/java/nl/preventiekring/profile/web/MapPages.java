// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.Comparisons;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Makes the page with a map. */
@Component
class MapPages {
  /** More areas than this make a page too heavy: the reader looks closer first. */
  static final int MOST_AREAS = 1500;

  private final Areas areas;
  private final Figures figures;
  private final Comparisons comparisons;
  private final Indicators indicators;
  private final ChoroplethDrawing drawing;
  private final MapTables tables;
  private final FigureText text;

  MapPages(
      Areas areas,
      Figures figures,
      Comparisons comparisons,
      Indicators indicators,
      ChoroplethDrawing drawing,
      MapTables tables,
      FigureText text) {
    this.areas = areas;
    this.figures = figures;
    this.comparisons = comparisons;
    this.indicators = indicators;
    this.drawing = drawing;
    this.tables = tables;
    this.text = text;
  }

  /** Divisions with figures of an indicator, the newest first. */
  List<Division> divisionsWith(Indicator indicator) {
    FigureCube cube = figures.cube();
    return cube.divisions().stream()
        .filter(division -> !cube.slices(division, indicator.id()).isEmpty())
        .sorted(reverseOrder())
        .toList();
  }

  /**
   * Throws {@link AreaNotFound} for a division without areas.
   *
   * @param search part of the name of an area, or its code; empty for none
   */
  MapPage page(Indicator indicator, MapAddress asked, String search, Locale locale) {
    AreaTree tree = areas.tree(asked.division());
    if (tree.size() == 0) {
      throw new AreaNotFound(AreaCode.COUNTRY.value(), asked.division().toString());
    }
    FigureCube cube = figures.cube();
    MapExtent extent = MapExtent.of(tree, asked.within());
    return MapChoice.of(asked, extent, cube.slices(asked.division(), indicator.id()))
        .map(choice -> page(indicator, choice, asked, search, cube, locale))
        .orElseGet(() -> withoutFigures(indicator, extent, asked, locale));
  }

  private MapPage withoutFigures(
      Indicator indicator, MapExtent extent, MapAddress asked, Locale locale) {
    return new MapPage(
        title(indicator, locale),
        text.text("profile.map.empty", locale, title(extent)),
        asked.division().isFictional(),
        crumbs(indicator, extent, asked, Optional.empty(), locale),
        divisionsWith(indicator).stream()
            .filter(division -> !division.equals(asked.division()))
            .map(division ->
                new PageLink(
                    text.text("profile.map.of-division", locale, division.toString()),
                    MapAddress.of(division, indicator.id()).href()))
            .toList(),
        null);
  }

  private MapPage page(
      Indicator indicator,
      MapChoice choice,
      MapAddress asked,
      String search,
      FigureCube cube,
      Locale locale) {
    Slice slice = choice.slice();
    MapAddress now = choice.address(asked);
    String lead =
        text.text(
            "profile.map.lead",
            locale,
            text.text("profile.parts." + choice.level(), locale, title(choice.extent())),
            slice.key().period().toString(),
            text.ages(slice.key().ageBand(), locale));
    SliceComparison compared = comparisons.compare(cube, slice);
    MapLines lines = tables.lines(indicator, choice, now, compared, search, locale);
    return new MapPage(
        title(indicator, locale),
        lead,
        asked.division().isFictional(),
        crumbs(indicator, choice.extent(), now, Optional.of(choice.level()), locale),
        List.of(),
        view(indicator, choice, now, compared, lines, lead, search, locale));
  }

  private MapPage.View view(
      Indicator indicator,
      MapChoice choice,
      MapAddress now,
      SliceComparison compared,
      MapLines lines,
      String lead,
      String search,
      Locale locale) {
    Slice slice = choice.slice();
    boolean tooMany = choice.areas().size() > MOST_AREAS;
    MapPage.Choropleth map = tooMany ? null : drawing.draw(lines);
    String noMap = tooMany ? "profile.map.too-many" : map == null ? "profile.map.none" : "";
    return new MapPage.View(
        slice.kind() == KindOfFigure.MODEL_ESTIMATE,
        switches(choice, now, locale),
        zooms(choice, now, locale),
        tables.search(lines, now, search, locale),
        tables.certainty(slice, lines, locale),
        tables.legend(lines, choice, locale),
        map,
        noMap.isEmpty() ? null : text.text(noMap, locale, NumberText.whole(MOST_AREAS, locale)),
        tables.table(indicator, lines, choice, now, compared, lead, locale),
        source(slice, locale));
  }

  private PageLink source(Slice slice, Locale locale) {
    String table = slice.key().table();
    String credit = indicators.findTable(table).map(Indicators.SourceTable::credit).orElse(table);
    return new PageLink(
        text.text("profile.source", locale, credit, slice.sourceKey()),
        "/herkomst/" + slice.release());
  }

  private String title(Indicator indicator, Locale locale) {
    return text.text("profile.map.title", locale, indicator.name().in(locale));
  }

  private static String title(MapExtent extent) {
    return extent.within().map(Area::title).orElseGet(() -> extent.tree().division().toString());
  }

  /** The way out: each larger area leads to its own map. */
  private List<PageLink> crumbs(
      Indicator indicator,
      MapExtent extent,
      MapAddress now,
      Optional<AreaLevel> level,
      Locale locale) {
    List<PageLink> crumbs = new ArrayList<>();
    crumbs.add(new PageLink(text.text("indicator.list.title", locale), "/indicatoren"));
    crumbs.add(new PageLink(indicator.name().in(locale), "/indicatoren/" + indicator.id().value()));
    List<Area> path = extent.path();
    path.forEach(area ->
        crumbs.add(
            new PageLink(
                text.text("profile.map.crumb", locale, area.title()),
                now.within(
                        Optional.of(area),
                        area.level() == AreaLevel.MUNICIPALITY ? level : Optional.empty())
                    .href())));
    if (path.isEmpty()) {
      crumbs.add(new PageLink(text.text("profile.map.crumb", locale, title(extent)), now.href()));
    }
    return crumbs;
  }

  private List<MapPage.Switch> switches(MapChoice choice, MapAddress now, Locale locale) {
    List<MapPage.Switch> switches = new ArrayList<>();
    add(
        switches,
        text.text("profile.map.level", locale),
        choice.levels(),
        choice.level(),
        level -> text.text(level.pluralKey(), locale),
        now::at);
    add(
        switches,
        text.text("profile.ages", locale),
        choice.ageBands(),
        choice.slice().key().ageBand(),
        band -> text.ages(band, locale),
        now::of);
    add(
        switches,
        text.text("profile.column.year", locale),
        choice.periods(),
        choice.slice().key().period(),
        String::valueOf,
        now::in);
    choice
        .benchmark()
        .ifPresent(current ->
            add(
                switches,
                text.text("profile.map.benchmark", locale),
                choice.benchmarks(),
                current,
                one -> text.text("profile.the." + one.level(), locale),
                now::beside));
    return switches;
  }

  /** What leaves no choice is not asked. */
  private static <T> void add(
      List<MapPage.Switch> switches,
      String label,
      List<T> options,
      T current,
      Function<T, String> title,
      Function<T, MapAddress> address) {
    if (options.size() > 1) {
      switches.add(
          new MapPage.Switch(
              label,
              options.stream()
                  .map(option ->
                      new PageChoice(
                          title.apply(option),
                          address.apply(option).href(),
                          option.equals(current)))
                  .toList()));
    }
  }

  private MapPage.Zooms zooms(MapChoice choice, MapAddress now, Locale locale) {
    List<Area> parts = choice.extent().parts();
    return new MapPage.Zooms(
        text.text("profile.map.zoom", locale),
        parts.stream().map(part -> new PageLink(part.title(), closer(part, choice, now))).toList());
  }

  /** The map of a smaller area, at the same level where it has such parts. */
  static String closer(Area area, MapChoice choice, MapAddress now) {
    boolean same =
        area.level() != AreaLevel.MUNICIPALITY || choice.level() != AreaLevel.MUNICIPALITY;
    return now.within(
            Optional.of(area), same ? Optional.of(choice.level()) : Optional.of(AreaLevel.DISTRICT))
        .href();
  }
}
