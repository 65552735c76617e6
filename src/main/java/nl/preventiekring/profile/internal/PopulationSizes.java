package nl.preventiekring.profile.internal;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.Period;

/**
 * How many people or things an area has. Where the period itself is not loaded the nearest one
 * stands in for it: the size only weighs parts against each other, and that proportion changes
 * slowly.
 */
final class PopulationSizes {
  private final FigureCube cube;
  private final Division division;
  private final Map<Wanted, Optional<List<Term>>> terms = new HashMap<>();

  PopulationSizes(FigureCube cube, Division division) {
    this.cube = cube;
    this.division = division;
  }

  private record Wanted(String population, Period period) {}

  private record Term(Slice slice, double times) {}

  /** Empty where the size is not known. */
  OptionalDouble size(Population population, Period period, int ordinal) {
    Optional<List<Term>> sum =
        terms.computeIfAbsent(
            new Wanted(population.id(), period), _ -> termsOf(population, period));
    if (sum.isEmpty()) {
      return OptionalDouble.empty();
    }
    double size = 0;
    for (Term term : sum.get()) {
      size += term.times() * term.slice().values().value(ordinal);
    }
    return Double.isNaN(size) ? OptionalDouble.empty() : OptionalDouble.of(size);
  }

  private Optional<List<Term>> termsOf(Population population, Period period) {
    List<Term> found =
        population.size().stream()
            .flatMap(part ->
                cube.slices(division, part.indicator()).stream()
                    .min(comparingInt(slice -> distance(slice, period)))
                    .map(slice -> new Term(slice, part.times()))
                    .stream())
            .toList();
    return found.size() == population.size().size() ? Optional.of(found) : Optional.empty();
  }

  private static int distance(Slice slice, Period period) {
    return Math.abs(slice.key().period().year() - period.year());
  }
}
