// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/** The figures of one period, age band and margin: a column for each indicator. */
public final class Block {
  /** What the rows of a block have in common. */
  record Key(Period period, AgeBand ageBand, Margin margin) {
    @Override
    public String toString() {
      return period + " " + ageBand + (margin == Margin.VALUE ? "" : " " + margin);
    }
  }

  private final Key key;
  private final List<CellColumn> columns = new ArrayList<>();
  private long[] seenAt = {};

  Block(Key key) {
    this.key = key;
  }

  Key key() {
    return key;
  }

  /**
   * Notes that the row of an area stands at this mark; the mark where it stood before, or 0 where
   * this is the first.
   */
  public long seen(int place, long mark) {
    if (place >= seenAt.length) {
      seenAt = Arrays.copyOf(seenAt, Math.max(seenAt.length * 2, place + 1));
    }
    long before = seenAt[place];
    if (before == 0) {
      seenAt[place] = mark;
    }
    return before;
  }

  /** Period, age band and margin, for a message. */
  public String title() {
    return key.toString();
  }

  boolean wasSeen(int place) {
    return place < seenAt.length && seenAt[place] != 0;
  }

  /** How many areas have a row. */
  int rows() {
    return (int) Arrays.stream(seenAt).filter(mark -> mark != 0).count();
  }

  /** Whether the figure fits in a cell. */
  public boolean put(int column, int place, long mantissa, int scale) {
    return column(column).put(place, mantissa, scale);
  }

  public void hide(int column, int place) {
    column(column).mark(place, Cells.SUPPRESSED);
  }

  public void notAsked(int column, int place) {
    column(column).mark(place, Cells.NOT_ASKED);
  }

  /** An empty cell: what it means follows from the table as a whole. */
  public void empty(int column, int place) {
    column(column).mark(place, CellColumn.EMPTY);
  }

  public void missing(int column, int place) {
    column(column).mark(place, Cells.MISSING);
  }

  /** Whether the source told anything of this column for an area. */
  public boolean isTold(int column, int place) {
    return column(column).number(place) != Cells.MISSING;
  }

  CellColumn column(int index) {
    while (columns.size() <= index) {
      columns.add(new CellColumn());
    }
    return columns.get(index);
  }

  int columns() {
    return columns.size();
  }
}
