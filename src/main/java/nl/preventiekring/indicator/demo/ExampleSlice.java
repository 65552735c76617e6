package nl.preventiekring.indicator.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  /** Everything in it in one line, areas by code: what its fingerprint is taken of. */
  String text() {
    return String.join(
        "|",
        indicator + " " + period + " " + ages + " " + kind + " " + decimals,
        text(Optional.of(values)),
        text(lower),
        text(upper),
        text(respondents));
  }

  private static String text(Optional<Map<AreaCode, Integer>> numbers) {
    return numbers.map(TreeMap::new).map(TreeMap::toString).orElse("");
  }
}
