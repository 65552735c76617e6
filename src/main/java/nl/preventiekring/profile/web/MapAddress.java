// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * The address of a map. What is empty the page chooses itself.
 *
 * @param level whose areas are shown: municipality, district or neighbourhood
 * @param within a country, GGD region or municipality whose areas are shown
 */
record MapAddress(
    Division division,
    IndicatorId indicator,
    Optional<AreaLevel> level,
    Optional<AreaCode> within,
    Optional<AgeBand> ages,
    Optional<Period> period,
    Optional<Benchmark> benchmark,
    Order order) {

  /** In which order the areas stand in the table. */
  enum Order {
    NAME("naam"),
    HIGHEST("hoog"),
    LOWEST("laag");

    private final String word;

    Order(String word) {
      this.word = word;
    }

    static Order of(String word) {
      return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst().orElse(NAME);
    }
  }

  static final Map<AreaLevel, String> LEVELS = words();
  private static final Map<Benchmark, String> BENCHMARKS =
      Map.of(
          Benchmark.COUNTRY, "land",
          Benchmark.GGD_REGION, "ggd-regio",
          Benchmark.MUNICIPALITY, "gemeente",
          Benchmark.DISTRICT, "wijk");

  private static Map<AreaLevel, String> words() {
    Map<AreaLevel, String> words = new LinkedHashMap<>();
    words.put(AreaLevel.MUNICIPALITY, "gemeente");
    words.put(AreaLevel.DISTRICT, "wijk");
    words.put(AreaLevel.NEIGHBOURHOOD, "buurt");
    return words;
  }

  /** A map on which the page chooses everything itself. */
  static MapAddress of(Division division, IndicatorId indicator) {
    return new MapAddress(
        division,
        indicator,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Order.NAME);
  }

  static Optional<AreaLevel> level(String word) {
    return known(LEVELS, word);
  }

  static Optional<Benchmark> benchmark(String word) {
    return known(BENCHMARKS, word);
  }

  private static <T> Optional<T> known(Map<T, String> words, String word) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Of another area at another level; the page chooses the benchmark anew. */
  MapAddress within(Optional<Area> area, Optional<AreaLevel> at) {
    return new MapAddress(
        division, indicator, at, area.map(Area::code), ages, period, Optional.empty(), order);
  }

  MapAddress at(AreaLevel other) {
    return new MapAddress(
        division, indicator, Optional.of(other), within, ages, period, benchmark, order);
  }

  /** The years of other ages may be other ones. */
  MapAddress of(AgeBand other) {
    return new MapAddress(
        division, indicator, level, within, Optional.of(other), Optional.empty(), benchmark, order);
  }

  MapAddress in(Period other) {
    return new MapAddress(
        division, indicator, level, within, ages, Optional.of(other), benchmark, order);
  }

  MapAddress beside(Benchmark other) {
    return new MapAddress(
        division, indicator, level, within, ages, period, Optional.of(other), order);
  }

  MapAddress by(Order other) {
    return new MapAddress(division, indicator, level, within, ages, period, benchmark, other);
  }

  String path() {
    return "/kaart/" + division + "/" + indicator;
  }

  /** What stands behind the question mark, by name, not yet escaped. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    level.ifPresent(one -> parameters.put("niveau", LEVELS.getOrDefault(one, "")));
    within.ifPresent(one -> parameters.put("binnen", one.value()));
    ages.ifPresent(one -> parameters.put("leeftijd", one.toString()));
    period.ifPresent(one -> parameters.put("jaar", one.toString()));
    benchmark.ifPresent(one -> parameters.put("tegenover", BENCHMARKS.getOrDefault(one, "")));
    if (order != Order.NAME) {
      parameters.put("volgorde", order.word);
    }
    return parameters;
  }

  String href() {
    Map<String, String> parameters = parameters();
    return parameters.isEmpty()
        ? path()
        : path()
            + parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace("+", "%2B"))
                .collect(Collectors.joining("&", "?", ""));
  }
}
