// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.AreasAlike;
import nl.preventiekring.profile.AreasAlike.Alike;
import nl.preventiekring.profile.AreasAlike.Difference;
import nl.preventiekring.profile.AreasAlike.Found;
import nl.preventiekring.profile.AreasAlike.None;
import nl.preventiekring.profile.AreasAlike.Why;
import nl.preventiekring.profile.StructureTrait;
import nl.preventiekring.profile.model.NearestAreas;
import nl.preventiekring.profile.model.NearestAreas.Neighbour;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;

/**
 * The traits of all areas of one level, in memory. Only the areas like one area are looked for at a
 * time: among 14,000 neighbourhoods that takes about a millisecond, all of them half a minute.
 */
final class TraitTable {
  /** Fewer similar areas than this are no company. */
  static final int FEWEST = 5;

  /** At most one in so many of all areas is called similar. */
  private static final int ONE_IN = 3;

  private final List<Area> areas;
  private final int[] rowOfOrdinal;
  private final List<StructureTrait> traits = new ArrayList<>();

  /** By area, then by trait; as shown, not as logarithms. */
  private final double[][] values;

  private final NearestAreas nearest;
  private final double usualDistance;

  TraitTable(FigureCube cube, AreaTree tree, AreaLevel level) {
    this.areas =
        IntStream.range(0, tree.size())
            .mapToObj(tree::at)
            .filter(area -> area.level() == level)
            .toList();
    this.rowOfOrdinal = new int[tree.size()];
    List<double[]> columns = new ArrayList<>();
    for (StructureTrait trait : StructureTrait.values()) {
      if (trait.standsInFor().filter(traits::contains).isEmpty()) {
        column(cube, tree, trait)
            .ifPresent(column -> {
              traits.add(trait);
              columns.add(column);
            });
      }
    }
    this.values = new double[areas.size()][];
    for (int row = 0; row < values.length; row++) {
      int at = row;
      rowOfOrdinal[areas.get(row).ordinal()] = row;
      values[row] = columns.stream().mapToDouble(column -> column[at]).toArray();
    }
    this.nearest =
        new NearestAreas(Arrays.stream(values).map(this::scaled).toArray(double[][]::new));
    this.usualDistance = nearest.usualDistance();
  }

  private double[] scaled(double[] row) {
    double[] scaled = row.clone();
    for (int at = 0; at < scaled.length; at++) {
      if (traits.get(at).isByLogarithm()) {
        scaled[at] = Math.log(Math.max(1, scaled[at]));
      }
    }
    return scaled;
  }

  /** Of the first source that has figures; empty where none has. */
  private Optional<double[]> column(FigureCube cube, AreaTree tree, StructureTrait trait) {
    return trait.sources().stream()
        .map(source -> column(cube, tree, source))
        .filter(column -> Arrays.stream(column).anyMatch(value -> !Double.isNaN(value)))
        .findFirst();
  }

  private double[] column(FigureCube cube, AreaTree tree, StructureTrait.Source source) {
    double[] own = figures(cube, tree, source.indicator());
    if (source.whole().isEmpty()) {
      return own;
    }
    double[] whole = figures(cube, tree, source.whole().get());
    return IntStream.range(0, own.length)
        .mapToDouble(row -> whole[row] > 0 ? 100 * own[row] / whole[row] : Double.NaN)
        .toArray();
  }

  /** The newest figure of each area, published ones before own ones. */
  private double[] figures(FigureCube cube, AreaTree tree, IndicatorId indicator) {
    List<Slice> slices =
        cube.slices(tree.division(), indicator).stream()
            .sorted(Comparator.comparing(Slice::isOwn))
            .toList();
    return areas.stream()
        .mapToDouble(area ->
            slices.stream()
                .filter(slice -> slice.values().has(area.ordinal()))
                .mapToDouble(slice -> slice.values().value(area.ordinal()))
                .findFirst()
                .orElse(Double.NaN))
        .toArray();
  }

  AreasAlike find(Area area) {
    int most = Math.min(NearestAreas.NEAREST, (areas.size() - 1) / ONE_IN);
    if (most < FEWEST) {
      return new None(Why.FEW_AREAS);
    }
    int row = rowOfOrdinal[area.ordinal()];
    int[] known = nearest.known(row);
    if (known.length < NearestAreas.FEWEST_TRAITS) {
      return new None(Why.FEW_TRAITS);
    }
    List<Neighbour> found = nearest.nearest(row, most);
    if (found.size() < FEWEST) {
      return new None(Why.FEW_AREAS);
    }
    return new Found(
        found.stream().map(one -> alike(row, one)).toList(),
        Arrays.stream(known).mapToObj(traits::get).toList(),
        found.getFirst().distance() > usualDistance);
  }

  private Alike alike(int row, Neighbour found) {
    return new Alike(
        areas.get(found.area()),
        found.distance(),
        found.differsMost().stream()
            .map(trait ->
                new Difference(
                    traits.get(trait),
                    values[row][trait],
                    values[found.area()][trait],
                    nearest.steps(row, found.area(), trait)))
            .toList());
  }
}
