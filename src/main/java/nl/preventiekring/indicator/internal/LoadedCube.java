// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.internal.SliceStore.InForce;
import nl.preventiekring.region.Division;

/**
 * The cube of one generation.
 *
 * @param read the slices as they are stored, so that a later cube need not read them again
 */
record LoadedCube(
    long generation,
    Map<InForce, Slice> read,
    Map<Division, List<Slice>> byDivision,
    Map<Division, Map<IndicatorId, List<Slice>>> byIndicator)
    implements FigureCube {

  static LoadedCube of(long generation, Map<InForce, Slice> read, List<Indicator> catalogue) {
    List<Slice> ordered =
        read.values().stream().collect(groupingBy(Slice::key)).values().stream()
            .map(SliceLayers::stack)
            .sorted(order(catalogue))
            .toList();
    return new LoadedCube(
        generation,
        read,
        ordered.stream().collect(groupingBy(slice -> slice.key().division())),
        ordered.stream()
            .collect(
                groupingBy(
                    slice -> slice.key().division(),
                    groupingBy(slice -> slice.key().indicator()))));
  }

  private static Comparator<Slice> order(List<Indicator> catalogue) {
    Map<IndicatorId, Integer> place = new java.util.HashMap<>();
    for (Indicator indicator : catalogue) {
      place.put(indicator.id(), place.size());
    }
    return comparingInt(
            (Slice slice) -> place.getOrDefault(slice.key().indicator(), Integer.MAX_VALUE))
        .thenComparing(slice -> slice.key().indicator())
        .thenComparing(slice -> slice.key().period(), reverseOrder())
        .thenComparing(slice -> slice.key().ageBand())
        .thenComparing(slice -> slice.key().table(), reverseOrder());
  }

  @Override
  public Set<Division> divisions() {
    return byDivision.keySet();
  }

  @Override
  public List<Slice> slices(Division division) {
    return byDivision.getOrDefault(division, List.of());
  }

  @Override
  public List<Slice> slices(Division division, IndicatorId indicator) {
    return byIndicator.getOrDefault(division, Map.of()).getOrDefault(indicator, List.of());
  }
}
