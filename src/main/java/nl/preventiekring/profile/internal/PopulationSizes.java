// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * How many people or things an area has. Published counts go before own ones, because own figures
 * know some areas only. Where the period itself says nothing the nearest one that does stands in
 * for it: the size only weighs parts against each other, and that proportion changes slowly.
 */
final class PopulationSizes {
  private final FigureCube cube;
  private final Division division;
  private final Indicators indicators;
  private final Map<Wanted, List<Term>> terms = new HashMap<>();

  PopulationSizes(FigureCube cube, Division division, Indicators indicators) {
    this.cube = cube;
    this.division = division;
    this.indicators = indicators;
  }

  private record Wanted(String population, Period period) {}

  /**
   * @param slices the best first
   */
  private record Term(List<Slice> slices, double times) {
    double value(int ordinal) {
      return slices.stream()
          .mapToDouble(slice -> slice.values().value(ordinal))
          .filter(value -> !Double.isNaN(value))
          .findFirst()
          .orElse(Double.NaN);
    }
  }

  /** Empty where the size is not known. */
  OptionalDouble size(Population population, Period period, int ordinal) {
    double size = 0;
    for (Term term :
        terms.computeIfAbsent(
            new Wanted(population.id(), period), _ -> termsOf(population, period))) {
      size += term.times() * term.value(ordinal);
    }
    return Double.isNaN(size) ? OptionalDouble.empty() : OptionalDouble.of(size);
  }

  private List<Term> termsOf(Population population, Period period) {
    return population.size().stream()
        .map(part -> new Term(slices(part.indicator(), period), part.times()))
        .toList();
  }

  private List<Slice> slices(IndicatorId indicator, Period period) {
    Optional<AgeBand> counted = indicators.findIndicator(indicator).map(this::countedAges);
    return cube.slices(division, indicator).stream()
        .filter(slice -> !slice.isOwn() || counted.equals(Optional.of(slice.key().ageBand())))
        .sorted(comparing(Slice::isOwn).thenComparing(slice -> distance(slice, period)))
        .toList();
  }

  /** Who is counted where nothing is said about ages. */
  private AgeBand countedAges(Indicator indicator) {
    return indicator
        .fixedAgeBand()
        .or(() -> indicators.findPopulation(indicator.population()).flatMap(Population::ageBand))
        .orElse(AgeBand.EVERYBODY);
  }

  private static int distance(Slice slice, Period period) {
    return Math.abs(slice.key().period().year() - period.year());
  }
}
