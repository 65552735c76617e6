// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.Block;
import nl.preventiekring.opendata.intake.CellText;
import nl.preventiekring.opendata.intake.CellText.Found;
import nl.preventiekring.opendata.intake.FigureCheck;
import nl.preventiekring.opendata.intake.FigureColumn;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.opendata.v3.BlockOfRow;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the observations of one file into a table: each row is one cell. A row with a fault is left
 * out and named. Nothing is kept per row but the number in its column.
 */
final class V4Reader {
  private static final int NO_CODE = -1;
  private static final int UNKNOWN = -2;

  /** Digits behind the sign that may as well be thousands. */
  private static final int THOUSANDS = 3;

  private final String file;
  private final V4Header header;
  private final V4Table table;
  private final FigureTable figures;
  private final Findings findings;
  private final BlockOfRow blocks;
  private final Set<AreaCode> areaCodes;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Column> columns = new HashMap<>();
  private final CellText cell = new CellText();
  private final DecimalStyle decimals;
  private final Row row = new Row();

  private record Column(int number, FigureColumn figure, Measure measure) {}

  V4Reader(String file, V4Header header, V4Table table, Findings findings) {
    this.file = file;
    this.header = header;
    this.table = table;
    this.figures = table.figures();
    this.findings = findings;
    this.areaCodes = table.description().table().areaCodes();
    this.decimals = new DecimalStyle(file, cell);
    this.blocks =
        new BlockOfRow(
            figures,
            new BlockOfRow.Cells(header.period(), header.age(), header.margin()),
            table.source().period().map(Period::new));
    table
        .known()
        .forEach((measure, figure) ->
            columns.put(measure.id(), new Column(figures.column(figure), figure, measure)));
  }

  void read(Rows rows) throws IOException {
    while (rows.next(row)) {
      findings.row();
      Optional<Refusal> refusal = readRow();
      refusal.ifPresent(findings::refuse);
      figures.countRow(refusal.isPresent());
    }
  }

  private Optional<Refusal> readRow() {
    if (row.size() != header.columns().size()) {
      return refuse(Reason.NUMBER_OF_FIELDS, 0, row.size() + " / " + header.columns().size());
    }
    String id = row.stripped(header.measure());
    Column column = columns.get(id);
    if (column == null) {
      return readText(table.description().findMeasure(id));
    }
    int place = place();
    if (place < 0) {
      return refuse(
          place == NO_CODE ? Reason.NOT_AN_AREA_CODE : Reason.UNKNOWN_AREA, header.region());
    }
    Optional<BlockOfRow.Fault> fault = blocks.read(row);
    if (fault.isPresent()) {
      return refuse(fault.get().reason(), fault.get().cell());
    }
    table.tell(id);
    return readCell(column, place, blocks.block());
  }

  /** A measure without figures; only what it tells of the area itself is of use. */
  private Optional<Refusal> readText(Optional<Measure> measure) {
    if (measure.isEmpty()) {
      return refuse(Reason.UNKNOWN_MEASURE, header.measure());
    }
    if (measure.get().isSinceLastYear() && header.text() >= 0 && place() >= 0) {
      SinceLastYear.ofFlag(row.cell(header.text()))
          .ifPresent(difference -> figures.sinceLastYear(place(), difference));
    }
    return Optional.empty();
  }

  private int place() {
    return places.computeIfAbsent(row.stripped(header.region()), this::place);
  }

  private int place(String text) {
    Optional<AreaCode> code = AreaCode.find(text);
    if (code.isEmpty()) {
      return NO_CODE;
    }
    return areaCodes.isEmpty() || areaCodes.contains(code.get())
        ? figures.place(code.get())
        : UNKNOWN;
  }

  private Optional<Refusal> readCell(Column column, int place, Block block) {
    block.seen(place, figures.mark(file, row.line()));
    if (block.isTold(column.number, place)) {
      throw table.duplicate(file, header, row);
    }
    Found found = decimals.read(row, header.value());
    switch (row.stripped(header.attribute())) {
      case "None" -> {
        Reason reason = readFigure(found, column, place, block);
        return reason == null ? Optional.empty() : refuse(reason, header.value());
      }
      case "Impossible" -> {
        if (found == Found.NOTHING) {
          block.notAsked(column.number, place);
          return Optional.empty();
        }
        return refuse(Reason.ATTRIBUTE_DENIES_VALUE, header.value());
      }
      default -> {
        return refuse(Reason.UNKNOWN_ATTRIBUTE, header.attribute());
      }
    }
  }

  /** The reason where it is no figure; null where all is well. */
  private @Nullable Reason readFigure(Found found, Column column, int place, Block block) {
    return switch (found) {
      case NOTHING -> Reason.NO_VALUE;
      case HIDDEN -> Reason.NOT_A_NUMBER;
      case FAULT -> cell.fault();
      case FIGURE -> putFigure(column, place, block);
    };
  }

  private @Nullable Reason putFigure(Column column, int place, Block block) {
    if (hasTooManyDecimals(column.measure)) {
      return Reason.TOO_MANY_DIGITS;
    }
    Optional<Reason> fault =
        FigureCheck.fault(cell.mantissa(), cell.scale(), column.figure.indicator().unit());
    if (fault.isPresent()) {
      return fault.get();
    }
    return block.put(column.number, place, cell.mantissa(), cell.scale())
        ? null
        : Reason.TOO_MANY_DIGITS;
  }

  /** More than the publisher promises, or just so many that they look like thousands. */
  private boolean hasTooManyDecimals(Measure measure) {
    return measure.decimals().isPresent()
        && (cell.scale() > measure.decimals().getAsInt()
            || decimals.digits() == THOUSANDS && measure.decimals().getAsInt() < THOUSANDS);
  }

  private Optional<Refusal> refuse(Reason reason, int at) {
    return refuse(reason, at, row.stripped(Math.max(at, 0)));
  }

  private Optional<Refusal> refuse(Reason reason, int at, String value) {
    String column = at < 0 ? "" : header.columns().get(at);
    return Optional.of(new Refusal(file, row.line(), column, value, reason));
  }
}
