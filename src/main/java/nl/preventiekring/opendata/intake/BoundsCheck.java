package nl.preventiekring.opendata.intake;

import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.opendata.Refusal;

/**
 * A value outside its own interval is a fault of the source: all three go, and the report says so.
 */
final class BoundsCheck {
  private final FigureTable table;
  private final int[] ordinals;
  private final Findings findings;

  BoundsCheck(FigureTable table, int[] ordinals, Findings findings) {
    this.table = table;
    this.ordinals = ordinals;
    this.findings = findings;
  }

  void check(
      Block block,
      FigureColumn column,
      Cells values,
      Optional<Cells> lower,
      Optional<Cells> upper) {
    if (lower.isEmpty() && upper.isEmpty()) {
      return;
    }
    for (int place = 0; place < ordinals.length; place++) {
      int at = ordinals[place];
      boolean holds =
          lower.filter(low -> isAbove(low, values, at)).isEmpty()
              && upper.filter(high -> isAbove(values, high, at)).isEmpty();
      if (!holds) {
        String where = table.areas().get(place).code() + " " + block.title();
        findings.refuse(refusal(column, where, text(lower, values, upper, at)));
        values.numbers()[at] = Cells.MISSING;
        lower.ifPresent(low -> low.numbers()[at] = Cells.MISSING);
        upper.ifPresent(high -> high.numbers()[at] = Cells.MISSING);
      }
    }
  }

  private static boolean isAbove(Cells one, Cells other, int at) {
    return one.has(at) && other.has(at) && one.numbers()[at] > other.numbers()[at];
  }

  private static String text(Optional<Cells> lower, Cells values, Optional<Cells> upper, int at) {
    return lower.map(low -> low.value(at) + " / ").orElse("")
        + values.value(at)
        + upper.map(high -> " / " + high.value(at)).orElse("");
  }

  private Refusal refusal(FigureColumn column, String where, String value) {
    return new Refusal(
        table.id() + " " + where,
        0,
        column.sourceKey(),
        value,
        Refusal.Reason.BOUNDS_DO_NOT_HOLD_VALUE);
  }
}
