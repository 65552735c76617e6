// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * All that an import reads of one table: its areas in the order in which they are met, and its
 * figures by block and column.
 */
public final class FigureTable {
  private static final int LINE_BITS = 40;

  private final Division division;
  private final String id;
  private final String title;
  private final Map<AreaCode, Integer> places = new HashMap<>();
  private final List<AreaDraft> areas = new ArrayList<>();
  private final Map<String, Integer> columnIndex = new HashMap<>();
  private final List<FigureColumn> columns = new ArrayList<>();
  private final Map<Block.Key, Block> blocks = new LinkedHashMap<>();
  private final Map<AreaCode, SinceLastYear> sinceLastYear = new LinkedHashMap<>();
  private final List<String> files = new ArrayList<>();
  private boolean emptyMeansNotAsked;
  private boolean rowsMayDiffer;
  private boolean ownFigures;
  private long rowsRead;
  private long rowsRefused;

  public FigureTable(Division division, String id, String title) {
    this.division = division;
    this.id = id;
    this.title = title;
  }

  public Division division() {
    return division;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** The place of an area in every column of this table. */
  public int place(AreaCode code) {
    Integer known = places.get(code);
    if (known != null) {
      return known;
    }
    places.put(code, areas.size());
    areas.add(AreaDraft.ofCode(code));
    return areas.size() - 1;
  }

  /** Keeps the name that the source gives an area. */
  public void name(int place, String name) {
    if (areas.get(place).name().isEmpty() && !name.isEmpty()) {
      areas.set(place, AreaDraft.named(areas.get(place).code(), name));
    }
  }

  /** Keeps how an area differs from the year before. */
  public void sinceLastYear(int place, SinceLastYear difference) {
    sinceLastYear.put(areas.get(place).code(), difference);
  }

  /** For areas of which the table tells it. */
  public Map<AreaCode, SinceLastYear> sinceLastYear() {
    return sinceLastYear;
  }

  /** The number of a column; columns of several files with the same source key are one. */
  public int column(FigureColumn column) {
    return columnIndex.computeIfAbsent(
        column.sourceKey(),
        _ -> {
          columns.add(column);
          return columns.size() - 1;
        });
  }

  public Block block(Period period, AgeBand ageBand, Margin margin) {
    return blocks.computeIfAbsent(new Block.Key(period, ageBand, margin), Block::new);
  }

  /** A number for a row of a file, never 0; {@link #where} tells where that was. */
  public long mark(String file, long line) {
    if (files.isEmpty() || !files.getLast().equals(file)) {
      files.add(file);
    }
    return (long) files.size() << LINE_BITS | line;
  }

  /** {@code figures.csv:12}. */
  public String where(long mark) {
    return files.get((int) (mark >> LINE_BITS) - 1) + ":" + (mark & (1L << LINE_BITS) - 1);
  }

  /** In a source that leaves out empty cells, areas do not all have a row in every block. */
  public void rowsMayDiffer() {
    rowsMayDiffer = true;
  }

  boolean mayRowsDiffer() {
    return rowsMayDiffer;
  }

  /** An organisation's own figures are about whichever areas and years it has. */
  public void ownFigures() {
    ownFigures = true;
    rowsMayDiffer = true;
  }

  boolean isOwnFigures() {
    return ownFigures;
  }

  /** In an untyped table an empty cell was not asked; in a typed one it may be anything. */
  public void emptyMeansNotAsked() {
    emptyMeansNotAsked = true;
  }

  boolean isEmptyNotAsked() {
    return emptyMeansNotAsked;
  }

  public void countRow(boolean refused) {
    rowsRead++;
    rowsRefused += refused ? 1 : 0;
  }

  /** A row that was counted as good turned out to be none. */
  void refuseRow() {
    rowsRefused++;
  }

  /** Counts rows that were refused before it was known that they belong to this table. */
  public void countRefused(long rows) {
    rowsRead += rows;
    rowsRefused += rows;
  }

  public long rowsRead() {
    return rowsRead;
  }

  public long rowsRefused() {
    return rowsRefused;
  }

  public List<AreaDraft> areas() {
    return List.copyOf(areas);
  }

  boolean hasRowOf(AreaCode code) {
    return places.containsKey(code);
  }

  List<FigureColumn> columns() {
    return columns;
  }

  Collection<Block> blocks() {
    return blocks.values();
  }

  Block findBlock(Block.Key key, Margin margin) {
    Block.Key wanted = new Block.Key(key.period(), key.ageBand(), margin);
    return blocks.getOrDefault(wanted, new Block(wanted));
  }
}
