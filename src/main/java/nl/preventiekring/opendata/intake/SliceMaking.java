// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.region.AreaTree;

/**
 * Turns a table that was read into slices in the order of the division's ordinals, and counts what
 * they hold. A column of which the source told nothing in a block makes no slice, so that it hides
 * no earlier figures.
 */
public final class SliceMaking {
  private static final ReleaseId NONE_YET = new ReleaseId(0);

  private final FigureTable table;
  private final Findings findings;
  private final int[] ordinals;

  /** Areas with a higher ordinal than any of the table are missing without a number. */
  private final int size;

  private final BoundsCheck boundsCheck;
  private Tally tally = Tally.NONE;
  private int hidden;

  /**
   * @param tree the division with every area of the table in it
   */
  public SliceMaking(FigureTable table, AreaTree tree, Findings findings) {
    this.table = table;
    this.findings = findings;
    this.ordinals =
        table.areas().stream().mapToInt(area -> tree.get(area.code()).ordinal()).toArray();
    this.size = Arrays.stream(ordinals).max().orElse(-1) + 1;
    this.boundsCheck = new BoundsCheck(table, ordinals, findings);
  }

  public List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    for (Block block : table.blocks()) {
      for (int column = 0; column < block.columns(); column++) {
        if (block.key().margin() == Margin.VALUE && block.column(column).holdsAnything()) {
          slices.add(slice(block, column));
        }
      }
    }
    if (hidden > 0) {
      findings.doubt(
          Doubt.of(
              Doubt.Kind.SMALL_NUMBERS,
              table.id(),
              hidden,
              SmallNumbers.FEWEST,
              SmallNumbers.RULE));
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
    Block respondents = table.findBlock(block.key(), Margin.RESPONDENTS);
    int decimals = Math.max(decimals(block, index), decimals(lower, index));
    decimals = Math.max(decimals, decimals(upper, index));
    Cells values = cells(block, index, decimals);
    Optional<Cells> low = optionalCells(lower, index, decimals);
    Optional<Cells> high = optionalCells(upper, index, decimals);
    Optional<Cells> people = optionalCells(respondents, index, 0);
    BoundsCheck.Figures figures = new BoundsCheck.Figures(block, column, values, low, high);
    for (Block read : List.of(block, lower, upper)) {
      boundsCheck.checkLength(figures, read.column(index));
    }
    hidden += people.map(count -> SmallNumbers.hide(count, values, low, high)).orElse(0);
    boundsCheck.check(figures);
    tally = tally.plus(Tally.of(values, ordinals, block));
    tally = tally.plus(Tally.ofBounds(low)).plus(Tally.ofBounds(high));
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
        people);
  }

  private static int decimals(Block block, int index) {
    return block.column(index).decimals();
  }

  private Optional<Cells> optionalCells(Block block, int index, int decimals) {
    return block.column(index).holdsAnything()
        ? Optional.of(cells(block, index, decimals))
        : Optional.empty();
  }

  private Cells cells(Block block, int index, int decimals) {
    CellColumn column = block.column(index);
    int empty = table.isEmptyNotAsked() || !column.holdsFigure() ? Cells.NOT_ASKED : Cells.MISSING;
    int[] numbers = new int[size];
    Arrays.fill(numbers, Cells.MISSING);
    for (int place = 0; place < ordinals.length; place++) {
      int number = column.number(place);
      numbers[ordinals[place]] =
          CellColumn.isFigure(number)
              ? column.number(place, decimals)
              : number == CellColumn.EMPTY ? empty : number;
    }
    return new Cells(decimals, numbers);
  }
}
