// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * How many people or things the areas of a division have: as published, else the sum of the parts
 * of the area. Published counts go before own ones, because own figures know some areas only. Where
 * the period itself says nothing the nearest one that does stands in for it: the size only weighs
 * parts against each other, and that proportion changes slowly.
 *
 * <p>Worked out once for all areas, since the whole country is a sum over thousands of them.
 */
final class PopulationSizes {
  private final FigureCube cube;
  private final AreaTree tree;
  private final Indicators indicators;
  private final Map<Wanted, double[]> sizes = new ConcurrentHashMap<>();

  PopulationSizes(FigureCube cube, AreaTree tree, Indicators indicators) {
    this.cube = cube;
    this.tree = tree;
    this.indicators = indicators;
  }

  private record Wanted(String population, Period period) {}

  /** Empty where the size is not known. */
  OptionalDouble size(Population population, Period period, Area area) {
    double size = sizes(population, period)[area.ordinal()];
    return Double.isNaN(size) ? OptionalDouble.empty() : OptionalDouble.of(size);
  }

  /** Of all together; empty where that of one of them is not known. */
  OptionalDouble sum(Population population, Period period, List<Area> areas) {
    double sum = 0;
    for (Area area : areas) {
      sum += sizes(population, period)[area.ordinal()];
    }
    return Double.isNaN(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }

  /** One for each ordinal, NaN where it is not known; not to be written to. */
  double[] sizes(Population population, Period period) {
    return sizes.computeIfAbsent(
        new Wanted(population.id(), period), _ -> withSums(published(population, period)));
  }

  private double[] published(Population population, Period period) {
    double[] all = new double[tree.size()];
    for (Population.Part part : population.size()) {
      List<Slice> slices = slices(part.indicator(), period);
      for (int ordinal = 0; ordinal < all.length; ordinal++) {
        all[ordinal] += part.times() * first(slices, ordinal);
      }
    }
    return all;
  }

  private static double first(List<Slice> slices, int ordinal) {
    for (Slice slice : slices) {
      if (slice.values().has(ordinal)) {
        return slice.values().value(ordinal);
      }
    }
    return Double.NaN;
  }

  private double[] withSums(double[] published) {
    double[] all = published.clone();
    boolean[] done = new boolean[all.length];
    for (int ordinal = 0; ordinal < all.length; ordinal++) {
      sumUp(all, done, tree.at(ordinal));
    }
    return all;
  }

  private double sumUp(double[] all, boolean[] done, Area area) {
    int at = area.ordinal();
    if (!done[at]) {
      done[at] = true;
      List<Area> parts = Double.isNaN(all[at]) ? parts(area) : List.of();
      if (!parts.isEmpty()) {
        all[at] = parts.stream().mapToDouble(part -> sumUp(all, done, part)).sum();
      }
    }
    return all[at];
  }

  private List<Area> parts(Area area) {
    List<Area> members = tree.members(area);
    return members.isEmpty() ? tree.children(area) : members;
  }

  /** The best first. */
  private List<Slice> slices(IndicatorId indicator, Period period) {
    Optional<AgeBand> counted = indicators.findIndicator(indicator).map(this::countedAges);
    return cube.slices(tree.division(), indicator).stream()
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
