// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.SourceColumn;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.intake.FigureColumn;
import nl.preventiekring.opendata.intake.UnitText;
import nl.preventiekring.opendata.v3.V3Description.Topic;
import nl.preventiekring.opendata.v3.V3Keys;

/**
 * Finds the indicators behind the measures of one table, as docs/rules.md says. A measure is known
 * by the topic of version 3 with the same number, title and unit, where that description came
 * along; else by its title as a key, which must be the only one or stand in the right group. The
 * unit must fit. Two measures that would be one indicator are both unknown: nobody can say which it
 * is.
 */
final class MeasureMatching {
  private final SourceTable table;
  private final V4Description description;
  private final Indicators indicators;
  private final Set<String> repeated = new HashSet<>();

  MeasureMatching(SourceTable table, V4Description description, Indicators indicators) {
    this.table = table;
    this.description = description;
    this.indicators = indicators;
    Set<String> once = new HashSet<>();
    for (Measure measure : description.measures()) {
      String key = TitleKey.of(measure.title());
      if (!once.add(key)) {
        repeated.add(key);
      }
    }
  }

  /**
   * @param known the column of figures by measure
   * @param unknown measures that the catalogue does not know
   */
  record Matched(Map<Measure, FigureColumn> known, List<Measure> unknown) {}

  Matched match() {
    Map<Measure, FigureColumn> known = new LinkedHashMap<>();
    List<Measure> unknown = new ArrayList<>();
    for (Measure measure : description.measures()) {
      Optional<FigureColumn> column = column(measure);
      column.ifPresent(found -> known.put(measure, found));
      if (column.isEmpty() && !isNoFigure(measure)) {
        unknown.add(measure);
      }
    }
    Map<IndicatorId, Integer> times = new HashMap<>();
    known.values().forEach(column -> times.merge(column.indicator().id(), 1, Integer::sum));
    known.forEach((measure, column) -> {
      if (times.getOrDefault(column.indicator().id(), 0) > 1) {
        unknown.add(measure);
      }
    });
    unknown.forEach(known::remove);
    return new Matched(known, unknown);
  }

  private boolean isNoFigure(Measure measure) {
    return V3Keys.isNoFigure(table, TitleKey.of(measure.title()), indicators);
  }

  private Optional<FigureColumn> column(Measure measure) {
    return byNumber(measure)
        .or(() -> byKeyOfTable(measure))
        .or(() -> byName(measure))
        .filter(column -> UnitText.fits(measure.unit(), column.indicator().unit()));
  }

  private Optional<FigureColumn> byNumber(Measure measure) {
    return description
        .table()
        .findTopicByNumber(measure.index())
        .filter(
            topic -> topic.title().equals(measure.title()) && topic.unit().equals(measure.unit()))
        .map(Topic::key)
        .flatMap(key ->
            indicators
                .findByColumn(table.id(), key)
                .or(() -> named(V3Keys.bare(key), measure))
                .map(indicator -> V3Keys.column(table.id(), key, indicator)));
  }

  /** A column of this very table in the catalogue. */
  private Optional<FigureColumn> byKeyOfTable(Measure measure) {
    String key = TitleKey.of(measure.title());
    List<FigureColumn> found = new ArrayList<>();
    for (Indicator indicator : indicators.listIndicators()) {
      indicator.sources().stream()
          .filter(source -> source.table().equals(table.id()) && isOf(source, key, measure))
          .forEach(source -> found.add(V3Keys.column(table.id(), source.key(), indicator)));
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private boolean isOf(SourceColumn source, String key, Measure measure) {
    return V3Keys.bare(source.key()).equals(key)
        && (isInGroup(source, measure) || source.group().isEmpty() && !repeated.contains(key));
  }

  private boolean isInGroup(SourceColumn source, Measure measure) {
    return source.group().filter(group -> plain(group).equals(path(measure))).isPresent();
  }

  /** A column of another table of the publisher; the number in the key is that of nobody. */
  private Optional<FigureColumn> byName(Measure measure) {
    return named(TitleKey.of(measure.title()), measure)
        .map(indicator -> V3Keys.column(table.id(), measure.id(), indicator));
  }

  private Optional<Indicator> named(String bareKey, Measure measure) {
    if (!V3Keys.isOfKnownSeries(table, indicators)) {
      return Optional.empty();
    }
    return indicators
        .findByName(table.publisher(), bareKey, path(measure))
        .filter(indicator ->
            !repeated.contains(TitleKey.of(measure.title()))
                || indicator.sources().stream().anyMatch(source -> isInGroup(source, measure)));
  }

  private String path(Measure measure) {
    return plain(description.groupPath(measure));
  }

  /** Titles hold stray and no-break spaces. */
  private static String plain(String path) {
    return path.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
