package nl.preventiekring.opendata.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.region.AreaTree;

/**
 * Turns a table that was read into slices in the order of the division's ordinals, and counts what
 * they hold.
 */
public final class SliceMaking {
  private static final ReleaseId NONE_YET = new ReleaseId(0);

  private final FigureTable table;
  private final Findings findings;
  private final int[] ordinals;
  private final int size;
  private Tally tally = Tally.NONE;

  /**
   * @param tree the division with every area of the table in it
   */
  public SliceMaking(FigureTable table, AreaTree tree, Findings findings) {
    this.table = table;
    this.findings = findings;
    this.size = tree.size();
    this.ordinals =
        table.areas().stream().mapToInt(area -> tree.get(area.code()).ordinal()).toArray();
  }

  public List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    for (Block block : table.blocks()) {
      if (block.key().margin() == Margin.VALUE) {
        for (int column = 0; column < block.columns(); column++) {
          slices.add(slice(block, column));
        }
      }
    }
    return slices;
  }

  /** What the slices hold; call it after {@link #slices}. */
  public Tally tally() {
    return tally;
  }

  private Slice slice(Block block, int index) {
    FigureColumn column = table.columns().get(index);
    Block lower = table.findBlock(block.key(), Margin.LOWER);
    Block upper = table.findBlock(block.key(), Margin.UPPER);
    int decimals =
        Math.max(
            block.column(index).decimals(),
            Math.max(lower.column(index).decimals(), upper.column(index).decimals()));
    Cells values = cells(block, index, decimals);
    Optional<Cells> low = optionalCells(lower, index, decimals);
    Optional<Cells> high = optionalCells(upper, index, decimals);
    if (low.isPresent() && high.isPresent()) {
      checkBounds(block, column, values, low.get(), high.get());
    }
    return new Slice(
        new SliceKey(
            table.division(),
            table.id(),
            column.indicator().id(),
            block.key().period(),
            column.ageBand(block.key().ageBand())),
        column.sourceKey(),
        column.kind(),
        NONE_YET,
        values,
        low,
        high,
        optionalCells(table.findBlock(block.key(), Margin.RESPONDENTS), index, 0));
  }

  private Optional<Cells> optionalCells(Block block, int index, int decimals) {
    return block.rows() == 0 ? Optional.empty() : Optional.of(cells(block, index, decimals));
  }

  private Cells cells(Block block, int index, int decimals) {
    CellColumn column = block.column(index);
    int[] byPlace = new int[ordinals.length];
    boolean hasFigure = false;
    for (int place = 0; place < byPlace.length; place++) {
      byPlace[place] = column.number(place);
      hasFigure |= byPlace[place] > CellColumn.EMPTY;
    }
    int factor = (int) Math.pow(10, decimals - column.decimals());
    int empty = table.isEmptyNotAsked() || !hasFigure ? Cells.NOT_ASKED : Cells.MISSING;
    int[] numbers = new int[size];
    Arrays.fill(numbers, Cells.MISSING);
    for (int place = 0; place < byPlace.length; place++) {
      int number = byPlace[place];
      byPlace[place] =
          CellColumn.isFigure(number)
              ? number * factor
              : number == CellColumn.EMPTY ? empty : number;
      numbers[ordinals[place]] = byPlace[place];
    }
    tally = tally.plus(Tally.of(byPlace, block));
    return new Cells(decimals, numbers);
  }

  /**
   * A value outside its own interval is a fault of the source: all three go, and the report says
   * so.
   */
  private void checkBounds(
      Block block, FigureColumn column, Cells values, Cells lower, Cells upper) {
    for (int place = 0; place < ordinals.length; place++) {
      int at = ordinals[place];
      if (values.has(at)
          && lower.has(at)
          && upper.has(at)
          && (lower.numbers()[at] > values.numbers()[at]
              || values.numbers()[at] > upper.numbers()[at])) {
        findings.refuse(
            new Refusal(
                table.id() + " " + block.key().period() + " " + block.key().ageBand(),
                0,
                column.sourceKey(),
                table.areas().get(place).code()
                    + ": "
                    + lower.value(at)
                    + " / "
                    + values.value(at)
                    + " / "
                    + upper.value(at),
                Refusal.Reason.BOUNDS_DO_NOT_HOLD_VALUE));
        values.numbers()[at] = Cells.MISSING;
        lower.numbers()[at] = Cells.MISSING;
        upper.numbers()[at] = Cells.MISSING;
      }
    }
  }
}
