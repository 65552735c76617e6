package nl.preventiekring.profile.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;

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

  private static SeriesKey keyOf(Slice slice) {
    return new SeriesKey(slice.key().indicator(), slice.key().ageBand(), slice.key().table());
  }
}
