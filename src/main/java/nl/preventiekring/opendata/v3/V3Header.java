// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.intake.FigureColumn;
import nl.preventiekring.opendata.intake.UnitText;
import nl.preventiekring.shared.AgeBand;

/**
 * Which column of a version 3 table is what. A topic key ends in an underscore and a number that
 * differs between tables; a dimension has no number.
 *
 * @param age place of the column, or -1
 * @param margin place of the column, or -1
 * @param period place of the column, or -1
 * @param name place of Gemeentenaam, or -1
 * @param kindOfRegion place of SoortRegio, or -1
 * @param sinceLastYear place of the flag that tells of changed areas, or -1
 * @param unknown columns that the catalogue does not know
 */
record V3Header(
    List<String> columns,
    int region,
    int age,
    int margin,
    int period,
    int name,
    int kindOfRegion,
    int sinceLastYear,
    List<Topic> topics,
    List<String> unknown) {
  private static final Set<String> DIMENSIONS =
      Set.of("ID", "Leeftijd", "Marges", "WijkenEnBuurten", "RegioS", "Perioden");

  /** A column of figures. */
  record Topic(int cell, FigureColumn column) {}

  static boolean recognises(List<String> header) {
    return (header.contains("WijkenEnBuurten") || header.contains("RegioS"))
        && header.stream().anyMatch(V3Keys::isTopic);
  }

  /**
   * @param description what the publisher tells of the columns, where that came along
   */
  static V3Header of(
      SourceTable table,
      List<String> header,
      Optional<V3Description> description,
      Indicators indicators) {
    List<Topic> topics = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int cell = 0; cell < header.size(); cell++) {
      String key = header.get(cell);
      if (DIMENSIONS.contains(key) || V3Keys.isNoFigure(table, key, indicators)) {
        continue;
      }
      int at = cell;
      indicator(table, key, description.flatMap(one -> one.findTopic(key)), description, indicators)
          .ifPresentOrElse(
              indicator -> topics.add(new Topic(at, V3Keys.column(table.id(), key, indicator))),
              () -> unknown.add(key));
    }
    forgetNamesakes(table, header, topics, unknown, indicators);
    int wijken = header.indexOf("WijkenEnBuurten");
    return new V3Header(
        List.copyOf(header),
        wijken >= 0 ? wijken : header.indexOf("RegioS"),
        header.indexOf("Leeftijd"),
        header.indexOf("Marges"),
        header.indexOf("Perioden"),
        place(header, "Gemeentenaam"::equals),
        place(header, "SoortRegio"::equals),
        place(header, V3Keys::isSinceLastYear),
        List.copyOf(topics),
        List.copyOf(unknown));
  }

  /**
   * Of two columns that would be one indicator, those that are known by their names alone are
   * unknown: nobody can say which it is.
   */
  private static void forgetNamesakes(
      SourceTable table,
      List<String> header,
      List<Topic> topics,
      List<String> unknown,
      Indicators indicators) {
    record Meaning(IndicatorId indicator, AgeBand ages) {}
    Function<Topic, Meaning> meaning =
        topic -> new Meaning(topic.column().indicator().id(), topic.column().ageBand());
    Map<Meaning, Long> times =
        topics.stream().collect(Collectors.groupingBy(meaning, Collectors.counting()));
    topics.removeIf(topic -> {
      String key = header.get(topic.cell());
      boolean forgotten =
          times.getOrDefault(meaning.apply(topic), 0L) > 1
              && indicators.findByColumn(table.id(), key).isEmpty();
      if (forgotten) {
        unknown.add(key);
      }
      return forgotten;
    });
  }

  private static Optional<Indicator> indicator(
      SourceTable table,
      String key,
      Optional<V3Description.Topic> topic,
      Optional<V3Description> description,
      Indicators indicators) {
    Optional<Indicator> exact = indicators.findByColumn(table.id(), key);
    if (exact.isPresent() || !V3Keys.isTopic(key) || !V3Keys.isOfKnownSeries(table, indicators)) {
      return exact;
    }
    String path = description.flatMap(one -> topic.map(one::groupPath)).orElse("");
    return indicators
        .findByName(table.publisher(), V3Keys.bare(key), path)
        .filter(found -> topic.filter(one -> !UnitText.fits(one.unit(), found.unit())).isEmpty());
  }

  private static int place(List<String> header, Predicate<String> isIt) {
    for (int cell = 0; cell < header.size(); cell++) {
      if (isIt.test(V3Keys.bare(header.get(cell)))) {
        return cell;
      }
    }
    return -1;
  }
}
