// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.intake.Block;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Margin;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads of which period, age band and margin a row is. One instance serves all rows of a file;
 * {@link #block} is that of the row that was read last without a fault.
 */
public final class BlockOfRow {
  private final FigureTable table;
  private final Cells cells;
  private final @Nullable Period onlyPeriod;
  private final Map<String, Block> known = new HashMap<>();
  private @Nullable Block block;

  /** Places of the dimensions in a row, each -1 where the table lacks it. */
  public record Cells(int period, int age, int margin) {}

  /** What is wrong, and in which cell. */
  public record Fault(Reason reason, int cell) {}

  /**
   * @param onlyPeriod the year of a table that has no period dimension
   */
  public BlockOfRow(FigureTable table, Cells cells, Optional<Period> onlyPeriod) {
    this.table = table;
    this.cells = cells;
    this.onlyPeriod = onlyPeriod.orElse(null);
  }

  /** Empty where the block is found. */
  public Optional<Fault> read(Row row) {
    String texts =
        text(row, cells.period) + ";" + text(row, cells.age) + ";" + text(row, cells.margin);
    block = known.get(texts);
    return block == null ? find(row, texts) : Optional.empty();
  }

  private Optional<Fault> find(Row row, String texts) {
    Optional<Period> period =
        cells.period < 0
            ? Optional.ofNullable(onlyPeriod)
            : V3Codes.period(text(row, cells.period));
    if (period.isEmpty()) {
      return fault(Reason.UNKNOWN_PERIOD, cells.period);
    }
    Optional<AgeBand> age =
        cells.age < 0 ? Optional.of(AgeBand.EVERYBODY) : V3Codes.age(text(row, cells.age));
    if (age.isEmpty()) {
      return fault(Reason.UNKNOWN_AGE, cells.age);
    }
    Optional<Margin> margin =
        cells.margin < 0 ? Optional.of(Margin.VALUE) : V3Codes.margin(text(row, cells.margin));
    if (margin.isEmpty()) {
      return fault(Reason.UNKNOWN_MARGIN, cells.margin);
    }
    block = table.block(period.get(), age.get(), margin.get());
    known.put(texts, block);
    return Optional.empty();
  }

  private static String text(Row row, int cell) {
    return cell < 0 ? "" : row.stripped(cell);
  }

  private static Optional<Fault> fault(Reason reason, int cell) {
    return Optional.of(new Fault(reason, cell));
  }

  /** The block of the row; throws IllegalStateException after a fault. */
  public Block block() {
    if (block == null) {
      throw new IllegalStateException("the row has a fault");
    }
    return block;
  }
}
