// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;

/**
 * What can be wrong with a figure beside the others of its column and beside its own bounds. Value
 * and bounds then go together, and the report says so.
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

  /** Figures of one column with their bounds, all with the same decimals. */
  record Figures(
      Block block,
      FigureColumn column,
      Cells values,
      Optional<Cells> lower,
      Optional<Cells> upper) {
    private void leaveOut(int at) {
      values.numbers()[at] = Cells.MISSING;
      lower.ifPresent(low -> low.numbers()[at] = Cells.MISSING);
      upper.ifPresent(high -> high.numbers()[at] = Cells.MISSING);
    }

    private boolean hold(int at) {
      return lower.filter(low -> isAbove(low, values, at)).isEmpty()
          && upper.filter(high -> isAbove(values, high, at)).isEmpty();
    }

    private static boolean isAbove(Cells one, Cells other, int at) {
      return one.has(at) && other.has(at) && one.numbers()[at] > other.numbers()[at];
    }

    private String text(int at) {
      return lower.map(low -> low.value(at) + " / ").orElse("")
          + values.value(at)
          + upper.map(high -> " / " + high.value(at)).orElse("");
    }
  }

  /** Leaves out every area whose value is outside its own interval. */
  void check(Figures figures) {
    for (int place = 0; place < ordinals.length; place++) {
      if (!figures.hold(ordinals[place])) {
        String text = figures.text(ordinals[place]);
        leaveOut(figures, place, text, Reason.BOUNDS_DO_NOT_HOLD_VALUE);
      }
    }
  }

  /**
   * Leaves out every area whose number is too long once it has as many decimals as the others.
   *
   * @param read the numbers as they were read
   */
  void checkLength(Figures figures, CellColumn read) {
    for (int place = 0; place < ordinals.length; place++) {
      if (!read.fits(place, figures.values().decimals())) {
        leaveOut(figures, place, read.text(place), Reason.TOO_MANY_DIGITS);
      }
    }
  }

  private void leaveOut(Figures figures, int place, String value, Reason reason) {
    String where = table.areas().get(place).code() + " " + figures.block().title();
    String source = figures.column().sourceKey();
    findings.refuse(new Refusal(table.id() + " " + where, 0, source, value, reason));
    table.refuseRow();
    figures.leaveOut(ordinals[place]);
  }
}
