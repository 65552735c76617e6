// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All figures of an area and of those around it as a dataset of JSON-stat 2.0. Its dimensions are
 * area, indicator, source table, period and ages: figures of two tables are never one series. Cells
 * are sparse: one that no source speaks of has neither value nor status.
 */
@Component
public class FiguresStat {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String AREA = "gebied";
  private static final String INDICATOR = "indicator";
  private static final String SOURCE = "bron";
  private static final String PERIOD = "periode";
  private static final String AGES = "leeftijd";

  /** Status of a figure that we made of those of the parts of an area. */
  private static final String COMPUTED = "berekend";

  private final Profiles profiles;
  private final Indicators indicators;
  private final FigureText text;

  FiguresStat(Profiles profiles, Indicators indicators, FigureText text) {
    this.profiles = profiles;
    this.indicators = indicators;
    this.text = text;
  }

  private record Written(
      String version,
      @JsonProperty("class") String kind,
      String label,
      String source,
      List<String> note,
      List<String> id,
      List<Integer> size,
      Map<String, List<String>> role,
      Map<String, Dimension> dimension,
      Map<Integer, BigDecimal> value,
      Map<Integer, String> status) {}

  private record Dimension(String label, Category category) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Category(
      List<String> index, Map<String, String> label, @Nullable Map<String, Unit> unit) {}

  private record Unit(String label, int decimals) {}

  public byte[] of(ProfiledArea area, Locale locale) {
    List<FigureLine> lines = profiles.listFigures(area);
    Axes axes = new Axes();
    axes.area(area.code(), area.title());
    lines.forEach(line -> axes.line(line, locale));
    Map<Integer, BigDecimal> values = new TreeMap<>();
    Map<Integer, String> status = new TreeMap<>();
    for (FigureLine line : lines) {
      put(line.figure(), axes.place(area.code(), line), values, status);
      for (Comparison other : line.comparisons()) {
        put(other.figure(), axes.place(other.area().code().value(), line), values, status);
      }
    }
    return MAPPER.writeValueAsBytes(
        new Written(
            "2.0",
            "dataset",
            area.title() + ", " + area.division(),
            String.join("; ", FigureSources.of(lines, indicators, locale).values()),
            notes(locale),
            axes.names(),
            axes.sizes(),
            Map.of("geo", List.of(AREA), "time", List.of(PERIOD), "metric", List.of(INDICATOR)),
            dimensions(axes, locale),
            values,
            status));
  }

  private static void put(
      ShownFigure figure, int place, Map<Integer, BigDecimal> values, Map<Integer, String> status) {
    if (figure instanceof ShownFigure.Known known) {
      values.put(
          place,
          BigDecimal.valueOf(known.value()).setScale(known.decimals(), RoundingMode.HALF_UP));
    }
    if (FigureSources.isComputed(figure)) {
      status.put(place, COMPUTED);
    }
    figure.absence().map(Absence::word).ifPresent(reason -> status.put(place, reason));
  }

  private List<String> notes(Locale locale) {
    return List.of(
        text.text("profile.stat.absences", locale),
        text.text("profile.stat.computed", locale),
        text.text("profile.sheet.estimate", locale));
  }

  private Map<String, Dimension> dimensions(Axes axes, Locale locale) {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    axes.labels.forEach((name, labels) ->
        dimensions.put(
            name,
            new Dimension(
                text.text("profile.stat." + name, locale),
                new Category(
                    List.copyOf(labels.keySet()),
                    labels,
                    name.equals(INDICATOR) ? axes.units : null))));
    return dimensions;
  }

  /** The categories of each dimension in the order in which they were met, and their labels. */
  private static final class Axes {
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    Axes() {
      for (String name : List.of(AREA, INDICATOR, SOURCE, PERIOD, AGES)) {
        labels.put(name, new LinkedHashMap<>());
        places.put(name, new LinkedHashMap<>());
      }
    }

    void area(String code, String title) {
      add(AREA, code, title);
    }

    void line(FigureLine line, Locale locale) {
      String indicator = line.indicator().id().value();
      line.comparisons().forEach(other -> area(other.area().code().value(), other.area().title()));
      add(INDICATOR, indicator, line.indicator().name().in(locale));
      add(SOURCE, FigureSources.table(line), FigureSources.table(line));
      add(PERIOD, line.period().toString(), line.period().toString());
      add(AGES, line.ages().toString(), line.ages().toString());
      units.merge(
          indicator,
          new Unit(line.indicator().unit().word(), decimals(line.figure())),
          (one, other) -> one.decimals() >= other.decimals() ? one : other);
    }

    private static int decimals(ShownFigure figure) {
      return figure instanceof ShownFigure.Known known ? known.decimals() : 0;
    }

    private void add(String name, String id, String label) {
      Map<String, String> known = labels.getOrDefault(name, Map.of());
      if (!known.containsKey(id)) {
        places.getOrDefault(name, Map.of()).put(id, known.size());
        known.put(id, label);
      }
    }

    List<String> names() {
      return List.copyOf(labels.keySet());
    }

    List<Integer> sizes() {
      return labels.values().stream().map(Map::size).toList();
    }

    /** Row-major, the last dimension running fastest, as JSON-stat has it. */
    int place(String area, FigureLine line) {
      int place = at(AREA, area);
      place = place * size(INDICATOR) + at(INDICATOR, line.indicator().id().value());
      place = place * size(SOURCE) + at(SOURCE, FigureSources.table(line));
      place = place * size(PERIOD) + at(PERIOD, line.period().toString());
      return place * size(AGES) + at(AGES, line.ages().toString());
    }

    private int size(String name) {
      return places.getOrDefault(name, Map.of()).size();
    }

    private int at(String name, String id) {
      Integer place = places.getOrDefault(name, Map.of()).get(id);
      if (place == null) {
        throw new IllegalArgumentException(id + " is not on the axis " + name);
      }
      return place;
    }
  }
}
