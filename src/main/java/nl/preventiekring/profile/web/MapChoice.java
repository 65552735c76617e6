// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * What a map shows of all that it could.
 *
 * @param levels that have figures
 * @param areas of the level within the extent
 * @param slices with figures of at least one of these areas, newest first
 * @param slice the one that is shown
 * @param benchmark empty where there is nothing to compare with
 */
record MapChoice(
    MapExtent extent,
    List<AreaLevel> levels,
    AreaLevel level,
    List<Area> areas,
    List<Slice> slices,
    Slice slice,
    Optional<Benchmark> benchmark) {

  /**
   * @param all slices of the indicator, newest first
   * @return empty where no area within has a figure
   */
  static Optional<MapChoice> of(MapAddress asked, MapExtent extent, List<Slice> all) {
    List<AreaLevel> levels =
        extent.levels().stream()
            .filter(level -> !about(extent.areas(level), all).isEmpty())
            .toList();
    return asked
        .level()
        .filter(levels::contains)
        .or(() -> levels.stream().findFirst())
        .map(level -> of(asked, extent, levels, level, all));
  }

  private static MapChoice of(
      MapAddress asked,
      MapExtent extent,
      List<AreaLevel> levels,
      AreaLevel level,
      List<Slice> all) {
    List<Area> areas = extent.areas(level);
    List<Slice> slices = about(areas, all);
    AgeBand ages = ages(asked, slices);
    List<Slice> ofAges =
        slices.stream().filter(slice -> slice.key().ageBand().equals(ages)).toList();
    Period period =
        asked
            .period()
            .filter(year -> ofAges.stream().anyMatch(one -> one.key().period().equals(year)))
            .orElse(ofAges.getFirst().key().period());
    Slice slice =
        ofAges.stream()
            .filter(one -> one.key().period().equals(period))
            .max(comparingLong(one -> figures(one, areas)))
            .orElseThrow();
    return new MapChoice(
        extent, levels, level, areas, slices, slice, benchmark(asked, extent, level, areas));
  }

  private static List<Slice> about(List<Area> areas, List<Slice> all) {
    return all.stream().filter(slice -> figures(slice, areas) > 0).toList();
  }

  private static long figures(Slice slice, List<Area> areas) {
    return areas.stream().filter(area -> slice.values().has(area.ordinal())).count();
  }

  private static AgeBand ages(MapAddress asked, List<Slice> slices) {
    List<AgeBand> bands = slices.stream().map(slice -> slice.key().ageBand()).distinct().toList();
    return asked
        .ages()
        .or(() -> Optional.of(AgeBand.ADULTS))
        .filter(bands::contains)
        .orElseGet(bands::getFirst);
  }

  private static Optional<Benchmark> benchmark(
      MapAddress asked, MapExtent extent, AreaLevel level, List<Area> areas) {
    List<Benchmark> possible = benchmarks(extent, level, areas);
    return asked
        .benchmark()
        .or(() -> extent.within().map(Area::level).flatMap(Benchmark::of))
        .filter(possible::contains)
        .or(() -> possible.stream().findFirst());
  }

  /** Larger areas that at least one of these lies in. */
  private static List<Benchmark> benchmarks(MapExtent extent, AreaLevel level, List<Area> areas) {
    return Arrays.stream(Benchmark.values())
        .filter(one -> one.level().compareTo(level) < 0)
        .filter(one -> one != Benchmark.COUNTRY || extent.tree().country().isPresent())
        .filter(one ->
            one != Benchmark.GGD_REGION
                || areas.stream().anyMatch(area -> area.ggdRegion().isPresent()))
        .toList();
  }

  List<Benchmark> benchmarks() {
    return benchmarks(extent, level, areas);
  }

  List<AgeBand> ageBands() {
    return slices.stream().map(one -> one.key().ageBand()).distinct().sorted().toList();
  }

  /** Of the ages that are shown, newest first. */
  List<Period> periods() {
    return slices.stream()
        .filter(one -> one.key().ageBand().equals(slice.key().ageBand()))
        .map(one -> one.key().period())
        .distinct()
        .sorted(reverseOrder())
        .toList();
  }

  /** The address of just this. */
  MapAddress address(MapAddress asked) {
    return new MapAddress(
        asked.division(),
        asked.indicator(),
        Optional.of(level),
        extent.within().map(Area::code),
        Optional.of(slice.key().ageBand()),
        Optional.of(slice.key().period()),
        benchmark,
        asked.order());
  }
}
