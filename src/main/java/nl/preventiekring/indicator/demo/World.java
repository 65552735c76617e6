// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.region.AreaCode;

/**
 * What all figures of the fictional region are made of.
 *
 * @param hectares of land of each neighbourhood
 */
record World(
    Indicators catalogue,
    List<Neighbourhood> neighbourhoods,
    Map<AreaCode, Integer> hectares,
    Wholes wholes,
    Weights weights,
    Answers answers) {

  static World of(Indicators catalogue, Map<AreaCode, Integer> hectares) {
    List<Neighbourhood> neighbourhoods = Neighbourhood.readAll();
    return new World(
        catalogue,
        neighbourhoods,
        hectares,
        new Wholes(neighbourhoods.stream().map(Neighbourhood::code).toList()),
        new Weights(catalogue),
        new Answers());
  }

  /** One number for every neighbourhood. */
  Map<AreaCode, Integer> each(Function<Neighbourhood, Integer> number) {
    Map<AreaCode, Integer> numbers = new LinkedHashMap<>();
    neighbourhoods.forEach(where -> numbers.put(where.code(), number.apply(where)));
    return numbers;
  }

  /** Several numbers for every neighbourhood, turned so that areas stand within indicators. */
  Map<IndicatorId, Map<AreaCode, Integer>> eachOfMany(
      Function<Neighbourhood, Map<IndicatorId, Integer>> numbers) {
    Map<IndicatorId, Map<AreaCode, Integer>> turned = new LinkedHashMap<>();
    for (Neighbourhood where : neighbourhoods) {
      numbers
          .apply(where)
          .forEach((indicator, number) ->
              turned
                  .computeIfAbsent(indicator, key -> new LinkedHashMap<>())
                  .put(where.code(), number));
    }
    return turned;
  }

  /** The same absence everywhere. */
  Map<AreaCode, Integer> nowhere(int absence) {
    Map<AreaCode, Integer> numbers = new LinkedHashMap<>();
    wholes.areas().forEach(area -> numbers.put(area, absence));
    return numbers;
  }
}
