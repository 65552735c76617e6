// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.Block;
import nl.preventiekring.opendata.intake.CellText;
import nl.preventiekring.opendata.intake.FigureCheck;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one version 3 file into a table. A row with a fault is left out whole and
 * named; the others stay.
 */
final class V3Reader {
  /**
   * Tables that hide an area and age group whole or not at all: in none of the 138,728 rows of
   * 50090NED that were read do dots stand beside figures.
   */
  private static final Set<String> ALL_OR_NOTHING = Set.of("50090NED");

  private final String file;
  private final V3Header header;
  private final FigureTable table;
  private final Findings findings;
  private final BlockOfRow blocks;
  private final int[] columns;
  private final CellText.Found[] inRow;
  private final long[] mantissas;
  private final int[] scales;
  private final CellText cell = new CellText();
  private final Row row = new Row();
  private boolean padded;
  private int hiddenTopic;
  private boolean holdsFigure;

  /**
   * @param onlyPeriod the year of a table that has no period dimension
   */
  V3Reader(
      String file,
      V3Header header,
      FigureTable table,
      Findings findings,
      Optional<Period> onlyPeriod) {
    this.file = file;
    this.header = header;
    this.table = table;
    this.findings = findings;
    this.blocks =
        new BlockOfRow(
            table,
            new BlockOfRow.Cells(header.period(), header.age(), header.margin()),
            onlyPeriod);
    this.columns =
        header.topics().stream().mapToInt(topic -> table.column(topic.column())).toArray();
    this.inRow = new CellText.Found[columns.length];
    this.mantissas = new long[columns.length];
    this.scales = new int[columns.length];
  }

  void read(Rows rows) throws IOException {
    while (rows.next(row)) {
      findings.row();
      Optional<Refusal> refusal = readRow();
      refusal.ifPresent(findings::refuse);
      table.countRow(refusal.isPresent());
    }
    if (padded || file.contains("Untyped")) {
      table.emptyMeansNotAsked();
    }
  }

  private Optional<Refusal> readRow() {
    if (row.size() != header.columns().size()) {
      return refuse(Reason.NUMBER_OF_FIELDS, 0, row.size() + " / " + header.columns().size());
    }
    Optional<AreaCode> area = AreaCode.find(row.cell(header.region()));
    if (area.isEmpty()) {
      return refuse(Reason.NOT_AN_AREA_CODE, header.region());
    }
    if (levelDisagrees(area.get())) {
      return refuse(Reason.LEVEL_DISAGREES_WITH_CODE, header.kindOfRegion());
    }
    Optional<BlockOfRow.Fault> fault = blocks.read(row);
    if (fault.isPresent()) {
      return refuse(fault.get().reason(), fault.get().cell());
    }
    return readCells(area.get(), blocks.block());
  }

  private boolean levelDisagrees(AreaCode area) {
    if (header.kindOfRegion() < 0) {
      return false;
    }
    String kind = row.stripped(header.kindOfRegion());
    return !kind.isEmpty() && !V3Codes.level(kind).equals(Optional.of(area.level()));
  }

  private Optional<Refusal> readCells(AreaCode area, Block block) {
    hiddenTopic = -1;
    holdsFigure = false;
    for (int topic = 0; topic < columns.length; topic++) {
      Reason fault = readCell(topic);
      if (fault != null) {
        return refuse(fault, header.topics().get(topic).cell());
      }
    }
    if (hiddenTopic >= 0 && holdsFigure && ALL_OR_NOTHING.contains(table.id())) {
      return refuse(Reason.DOTS_AND_FIGURES_IN_ONE_ROW, header.topics().get(hiddenTopic).cell());
    }
    return keep(area, block);
  }

  /** Keeps a row that is good: only now its area is one of the table. */
  private Optional<Refusal> keep(AreaCode area, Block block) {
    int place = table.place(area);
    long before = block.seen(place, table.mark(file, row.line()));
    if (before != 0) {
      String key = area + " " + block.title();
      throw new ImportRefused(
          ImportRefused.Why.DUPLICATE, file, row.line(), key, table.where(before));
    }
    for (int topic = 0; topic < columns.length; topic++) {
      if (!put(topic, place, block)) {
        forget(topic, place, block);
        return refuse(Reason.TOO_MANY_DIGITS, header.topics().get(topic).cell());
      }
    }
    if (header.sinceLastYear() >= 0) {
      SinceLastYear.ofFlag(row.cell(header.sinceLastYear()))
          .ifPresent(difference -> table.sinceLastYear(place, difference));
    }
    if (header.name() >= 0
        && (area.level() == AreaLevel.MUNICIPALITY || area.level() == AreaLevel.COUNTRY)) {
      table.name(place, row.stripped(header.name()));
    }
    return Optional.empty();
  }

  private void forget(int lastTopic, int place, Block block) {
    for (int topic = 0; topic <= lastTopic; topic++) {
      block.missing(columns[topic], place);
    }
  }

  /**
   * Reads one figure; the reason where it is none. Null where all is well: this runs for every cell
   * of the country.
   */
  private @Nullable Reason readCell(int topic) {
    int at = header.topics().get(topic).cell();
    char[] text = row.text();
    CellText.Found found = cell.read(text, row.start(at), row.end(at));
    inRow[topic] = found;
    switch (found) {
      case NOTHING -> {}
      case HIDDEN -> {
        padded = true;
        hiddenTopic = topic;
      }
      case FAULT -> {
        return cell.fault();
      }
      case FIGURE -> {
        padded |= text[row.start(at)] == ' ';
        holdsFigure = true;
        mantissas[topic] = cell.mantissa();
        scales[topic] = cell.scale();
        Unit unit = header.topics().get(topic).column().indicator().unit();
        return FigureCheck.fault(cell.mantissa(), cell.scale(), unit).orElse(null);
      }
    }
    return null;
  }

  /** Whether what was read fits beside the others of its column. */
  private boolean put(int topic, int place, Block block) {
    switch (inRow[topic]) {
      case FIGURE -> {
        return block.put(columns[topic], place, mantissas[topic], scales[topic]);
      }
      case HIDDEN -> block.hide(columns[topic], place);
      case NOTHING -> block.empty(columns[topic], place);
      case FAULT -> throw new IllegalStateException("a row with a fault is refused before");
    }
    return true;
  }

  private Optional<Refusal> refuse(Reason reason, int at) {
    return refuse(reason, at, row.stripped(Math.max(at, 0)));
  }

  private Optional<Refusal> refuse(Reason reason, int at, String value) {
    String column = at < 0 || at >= header.columns().size() ? "" : header.columns().get(at);
    return Optional.of(new Refusal(file, row.line(), column, value, reason));
  }
}
