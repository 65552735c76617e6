// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/** How much each area weighs: the sizes that the catalogue names, from the region's own counts. */
final class Weights {
  /** The catalogue's factors have at most four decimals. */
  static final int PER_PERSON = 10_000;

  private final Indicators catalogue;
  private final Map<Count, Map<AreaCode, Integer>> counts = new HashMap<>();

  private final Map<Size, Map<AreaCode, Long>> known = new HashMap<>();

  private record Size(String population, Period period) {}

  private record Count(IndicatorId indicator, Period period) {}

  Weights(Indicators catalogue) {
    this.catalogue = catalogue;
  }

  void know(IndicatorId indicator, Period period, Map<AreaCode, Integer> numbers) {
    counts.put(new Count(indicator, period), numbers);
  }

  /**
   * What weighs figures of this indicator, in ten-thousandths of a person or thing.
   *
   * @throws java.util.NoSuchElementException where the catalogue weighs them by nothing
   */
  ToLongFunction<AreaCode> of(IndicatorId indicator, AgeBand ages, Period period) {
    Population population =
        catalogue.findWeight(catalogue.getIndicator(indicator), ages).orElseThrow();
    Map<AreaCode, Long> weights =
        known.computeIfAbsent(new Size(population.id(), period), key -> sizes(population, period));
    return area -> Known.in(weights, area);
  }

  private Map<AreaCode, Long> sizes(Population population, Period period) {
    Map<AreaCode, Long> sizes = new HashMap<>();
    for (Population.Part part : population.size()) {
      long times = Math.round(part.times() * PER_PERSON);
      Known.in(counts, new Count(part.indicator(), period))
          .forEach((area, count) -> sizes.merge(area, times * count, Long::sum));
    }
    return sizes;
  }
}
