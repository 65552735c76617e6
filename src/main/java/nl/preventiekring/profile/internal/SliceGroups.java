// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * The slices of a division as a profile shows them: one series for each indicator, table and age
 * band, newest period first, in the order of the catalogue.
 */
record SliceGroups(
    Map<IndicatorId, List<List<Slice>>> series, Map<IndicatorId, Set<AgeBand>> ageBands) {
  private record SeriesKey(IndicatorId indicator, AgeBand ages, String table) {}

  static SliceGroups of(FigureCube cube, Division division) {
    return ofSeries(
        cube.slices(division).stream()
            .collect(groupingBy(SliceGroups::keyOf, LinkedHashMap::new, toList()))
            .values());
  }

  SliceGroups only(Predicate<List<Slice>> wanted) {
    return ofSeries(series.values().stream().flatMap(List::stream).filter(wanted).toList());
  }

  private static SliceGroups ofSeries(Collection<List<Slice>> all) {
    return new SliceGroups(
        all.stream()
            .collect(
                groupingBy(
                    series -> series.getFirst().key().indicator(), LinkedHashMap::new, toList())),
        all.stream()
            .flatMap(List::stream)
            .collect(
                groupingBy(
                    slice -> slice.key().indicator(),
                    mapping(slice -> slice.key().ageBand(), toCollection(TreeSet::new)))));
  }

  /** The newest period of each of these age bands, as far as there are figures. */
  Map<AgeBand, Period> newest(List<AgeBand> bands) {
    return series.values().stream()
        .flatMap(List::stream)
        .map(slices -> slices.getFirst().key())
        .filter(key -> bands.contains(key.ageBand()))
        .collect(toMap(SliceKey::ageBand, SliceKey::period, BinaryOperator.maxBy(naturalOrder())));
  }

  private static SeriesKey keyOf(Slice slice) {
    return new SeriesKey(slice.key().indicator(), slice.key().ageBand(), slice.key().table());
  }
}
