// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Slice;

/**
 * Own figures come in parts: one file about this municipality, later one about the next. The newest
 * release lies on top; where it says nothing of an area, the one below it shows.
 */
final class SliceLayers {
  private static final int NONE = -1;

  private final List<Slice> layers;
  private final int[] layerOfArea;

  private SliceLayers(List<Slice> layers) {
    this.layers = layers;
    this.layerOfArea =
        new int[layers.stream().mapToInt(layer -> layer.values().size()).max().orElse(0)];
    Arrays.setAll(layerOfArea, this::topmost);
  }

  /**
   * @param sameKey slices of one key in any order, at least one
   * @return one slice with the release of the newest, the finest decimals that fit and the weakest
   *     kind among them
   */
  static Slice stack(List<Slice> sameKey) {
    if (sameKey.size() == 1) {
      return sameKey.getFirst();
    }
    List<Slice> newestFirst =
        sameKey.stream()
            .sorted(Comparator.comparingLong((Slice slice) -> slice.release().value()).reversed())
            .toList();
    return new SliceLayers(newestFirst).stacked();
  }

  private Slice stacked() {
    Slice top = layers.getFirst();
    int decimals = decimals();
    return new Slice(
        top.key(),
        top.sourceKey(),
        layers.stream().map(Slice::kind).max(Comparator.naturalOrder()).orElse(KindOfFigure.SURVEY),
        top.release(),
        cells(layer -> Optional.of(layer.values()), decimals).orElseThrow(),
        cells(Slice::lower, decimals),
        cells(Slice::upper, decimals),
        cells(Slice::respondents, 0));
  }

  private int topmost(int ordinal) {
    for (int at = 0; at < layers.size(); at++) {
      int[] numbers = layers.get(at).values().numbers();
      if (ordinal < numbers.length && numbers[ordinal] != Cells.MISSING) {
        return at;
      }
    }
    return NONE;
  }

  /** A figure and its bounds come out of the same layer. */
  private Optional<Cells> cells(Function<Slice, Optional<Cells>> part, int decimals) {
    List<Optional<Cells>> parts = layers.stream().map(part).toList();
    if (parts.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    int[] numbers = new int[layerOfArea.length];
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      Optional<Cells> from =
          layerOfArea[ordinal] == NONE ? Optional.empty() : parts.get(layerOfArea[ordinal]);
      numbers[ordinal] = from.isPresent() ? number(from.get(), ordinal, decimals) : Cells.MISSING;
    }
    return Optional.of(new Cells(decimals, numbers));
  }

  private static int number(Cells cells, int ordinal, int decimals) {
    if (!cells.has(ordinal)) {
      return ordinal < cells.size() ? cells.numbers()[ordinal] : Cells.MISSING;
    }
    return (int) scaled(cells.numbers()[ordinal], cells.decimals(), decimals);
  }

  private static long scaled(int number, int from, int to) {
    return to >= from
        ? number * (long) Math.pow(10, to - from)
        : Math.round(number / Math.pow(10, from - to));
  }

  /** The most decimals in which every figure still fits four bytes. */
  private int decimals() {
    int decimals = layers.stream().mapToInt(layer -> layer.values().decimals()).max().orElse(0);
    while (decimals > 0 && !fits(decimals)) {
      decimals--;
    }
    return decimals;
  }

  private boolean fits(int decimals) {
    return layers.stream()
        .flatMap(layer ->
            Arrays.asList(Optional.of(layer.values()), layer.lower(), layer.upper()).stream())
        .flatMap(Optional::stream)
        .allMatch(cells ->
            Arrays.stream(cells.numbers())
                .filter(number -> number > Cells.NOT_ASKED)
                .allMatch(number ->
                    Math.abs(scaled(number, cells.decimals(), decimals)) <= Cells.LARGEST));
  }
}
