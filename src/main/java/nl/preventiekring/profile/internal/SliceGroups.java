package nl.preventiekring.profile.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    List<Slice> slices = cube.slices(division);
    Map<SeriesKey, List<Slice>> bySeries =
        slices.stream().collect(groupingBy(SliceGroups::keyOf, LinkedHashMap::new, toList()));
    return new SliceGroups(
        bySeries.entrySet().stream()
            .collect(
                groupingBy(
                    entry -> entry.getKey().indicator(),
                    LinkedHashMap::new,
                    mapping(Map.Entry::getValue, toList()))),
        slices.stream()
            .collect(
                groupingBy(
                    slice -> slice.key().indicator(),
                    mapping(slice -> slice.key().ageBand(), toCollection(TreeSet::new)))));
  }

  private static SeriesKey keyOf(Slice slice) {
    return new SeriesKey(slice.key().indicator(), slice.key().ageBand(), slice.key().table());
  }
}
