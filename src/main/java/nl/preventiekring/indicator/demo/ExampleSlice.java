// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * The figures of one indicator, year and age band by area, each a decimal number without its point
 * or an absence, as in {@link Cells}.
 */
record ExampleSlice(
    IndicatorId indicator,
    Period period,
    AgeBand ages,
    KindOfFigure kind,
    int decimals,
    Map<AreaCode, Integer> values,
    Optional<Map<AreaCode, Integer>> lower,
    Optional<Map<AreaCode, Integer>> upper,
    Optional<Map<AreaCode, Integer>> respondents) {

  private static final ReleaseId NONE_YET = new ReleaseId(0);

  /** In the order of the ordinals of a division. */
  Slice arranged(String table, AreaTree tree) {
    return new Slice(
        new SliceKey(tree.division(), table, indicator, period, ages),
        table + ":" + indicator,
        kind,
        NONE_YET,
        cells(decimals, values, tree),
        lower.map(numbers -> cells(decimals, numbers, tree)),
        upper.map(numbers -> cells(decimals, numbers, tree)),
        respondents.map(numbers -> cells(0, numbers, tree)));
  }

  private static Cells cells(int decimals, Map<AreaCode, Integer> numbers, AreaTree tree) {
    int[] byOrdinal = new int[tree.size()];
    Arrays.fill(byOrdinal, Cells.MISSING);
    numbers.forEach((area, number) -> byOrdinal[tree.get(area).ordinal()] = number);
    return new Cells(decimals, byOrdinal);
  }

  /** What it is about, in one line. */
  String heading() {
    return indicator + " " + period + " " + ages + " " + kind + " " + decimals;
  }

  /** Every number in it, in the order of these areas: what its fingerprint is taken of. */
  byte[] bytes(List<AreaCode> order) {
    List<Map<AreaCode, Integer>> all =
        Stream.of(Optional.of(values), lower, upper, respondents)
            .map(numbers -> numbers.orElse(Map.of()))
            .toList();
    ByteBuffer bytes = ByteBuffer.allocate(all.size() * order.size() * Integer.BYTES);
    for (Map<AreaCode, Integer> numbers : all) {
      order.forEach(area -> bytes.putInt(numbers.getOrDefault(area, Cells.MISSING)));
    }
    return bytes.array();
  }
}
