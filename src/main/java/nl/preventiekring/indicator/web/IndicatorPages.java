// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorView;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.indicator.Indicators.SubjectGroup;
import nl.preventiekring.indicator.Indicators.SubjectGroupSet;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.PageLink;
import nl.preventiekring.shared.Period;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages about indicators. */
@Component
class IndicatorPages {
  private final Indicators indicators;
  private final Figures figures;
  private final List<IndicatorView> views;
  private final MessageSource messages;

  IndicatorPages(
      Indicators indicators, Figures figures, List<IndicatorView> views, MessageSource messages) {
    this.indicators = indicators;
    this.figures = figures;
    this.views = views;
    this.messages = messages;
  }

  /**
   * @param part what the name holds; empty for all
   * @param withFigures only those of which figures are loaded
   */
  IndicatorListPage list(String part, boolean withFigures, Locale locale) {
    FigureCube cube = figures.cube();
    SubjectGroupSet set = indicators.listSubjectGroupSets().getFirst();
    String wanted = part.toLowerCase(locale);
    List<IndicatorListPage.Group> groups =
        set.groups().stream()
            .map(group -> group(group, set, cube, locale))
            .map(group ->
                group.only(
                    line ->
                        line.name().toLowerCase(locale).contains(wanted)
                            && (!withFigures || !line.loaded().isEmpty()),
                    locale))
            .filter(group -> !group.lines().isEmpty())
            .toList();
    return new IndicatorListPage(part, withFigures, groups);
  }

  private IndicatorListPage.Group group(
      SubjectGroup group, SubjectGroupSet set, FigureCube cube, Locale locale) {
    List<IndicatorListPage.Line> lines =
        indicators.listIndicators().stream()
            .filter(indicator -> group.id().equals(indicator.subjectGroups().get(set.id())))
            .map(indicator -> line(indicator, cube, locale))
            .toList();
    return IndicatorListPage.Group.of(group.id(), group.name().in(locale), lines, locale);
  }

  private IndicatorListPage.Line line(Indicator indicator, FigureCube cube, Locale locale) {
    return new IndicatorListPage.Line(
        indicator.name().in(locale),
        "/indicatoren/" + indicator.id(),
        text("indicator.unit." + indicator.unit(), locale),
        sign(indicator.kind()),
        text("indicator.kind." + indicator.kind(), locale),
        text("indicator.favourable." + indicator.favourable(), locale),
        slices(indicator, cube)
            .map(slice -> slice.key().period())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

  private static Stream<Slice> slices(Indicator indicator, FigureCube cube) {
    return cube.divisions().stream()
        .sorted()
        .flatMap(division -> cube.slices(division, indicator.id()).stream());
  }

  private static String sign(KindOfFigure kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  IndicatorPage page(Indicator indicator, Locale locale) {
    String name = indicator.name().in(locale);
    String href = "/indicatoren/" + indicator.id();
    return new IndicatorPage(
        name,
        indicator.explanation().in(locale),
        List.of(
            new PageLink(text("indicator.list.title", locale), "/indicatoren"),
            new PageLink(name, href)),
        views.stream().flatMap(view -> view.links(indicator, locale).stream()).toList(),
        indicator.id().value(),
        text("indicator.unit." + indicator.unit(), locale),
        text("indicator.favourable." + indicator.favourable(), locale),
        sign(indicator.kind()),
        text("indicator.kind." + indicator.kind(), locale),
        text("indicator.kind." + indicator.kind() + ".text", locale),
        populationName(indicator.population(), locale).orElse(indicator.population()),
        combination(indicator, locale),
        indicator.positiveHealth().stream()
            .map(dimension -> text("indicator.health." + dimension, locale))
            .collect(Collectors.joining(", ")),
        loaded(indicator),
        indicator.sources().stream().map(column -> source(column, locale)).toList());
  }

  private Optional<String> populationName(String id, Locale locale) {
    return indicators.findPopulation(id).map(Population::name).map(name -> name.in(locale));
  }

  private String combination(Indicator indicator, Locale locale) {
    String key = "indicator.combination." + indicator.combination().method();
    return indicator
        .combination()
        .weight()
        .flatMap(weight -> populationName(weight, locale))
        .map(weight -> text(key + ".by", locale, weight))
        .orElseGet(() -> text(key, locale));
  }

  /** One line for all age bands of a year that came in one release. */
  private List<IndicatorPage.Loaded> loaded(Indicator indicator) {
    Map<Loading, List<Slice>> lines =
        slices(indicator, figures.cube())
            .collect(Collectors.groupingBy(Loading::of, LinkedHashMap::new, Collectors.toList()));
    return lines.entrySet().stream().map(line -> line.getKey().print(line.getValue())).toList();
  }

  private record Loading(Division division, String table, Period period, ReleaseId release) {
    static Loading of(Slice slice) {
      SliceKey key = slice.key();
      return new Loading(key.division(), key.table(), key.period(), slice.release());
    }

    IndicatorPage.Loaded print(List<Slice> slices) {
      return new IndicatorPage.Loaded(
          division.toString(),
          table,
          period.toString(),
          slices.stream()
              .map(slice -> slice.key().ageBand().toString())
              .collect(Collectors.joining(", ")),
          release.toString(),
          "/herkomst/" + release);
    }
  }

  private IndicatorPage.Source source(Indicator.SourceColumn column, Locale locale) {
    return new IndicatorPage.Source(
        column.table(),
        indicators
            .findTable(column.table())
            .map(SourceTable::title)
            .map(title -> title.in(locale))
            .orElse(""),
        column.key());
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
