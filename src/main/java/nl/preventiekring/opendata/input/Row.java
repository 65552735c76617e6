// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.util.Arrays;

/**
 * One row of cells, kept as characters so that a number can be read without making a string: a
 * national file has over thirty million cells. The same row is filled again for the next line.
 */
public final class Row {
  private char[] text = new char[4096];
  private int[] ends = new int[256];
  private int cells;
  private long line;

  void begin(long atLine) {
    cells = 0;
    line = atLine;
  }

  void add(char[] from, int offset, int length) {
    int start = cells == 0 ? 0 : ends[cells - 1];
    if (start + length > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, start + length));
    }
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    System.arraycopy(from, offset, text, start, length);
    ends[cells++] = start + length;
  }

  void add(String value) {
    add(value.toCharArray(), 0, value.length());
  }

  /** Line in the file of the first character, from 1. */
  public long line() {
    return line;
  }

  public int size() {
    return cells;
  }

  /** The characters that {@link #start} and {@link #end} point into; not to be changed. */
  public char[] text() {
    return text;
  }

  public int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  public int end(int cell) {
    return ends[cell];
  }

  /** The cell as it stands; empty for one beyond the last. */
  public String cell(int cell) {
    return cell < cells ? new String(text, start(cell), end(cell) - start(cell)) : "";
  }

  /** The cell without spaces around it. */
  public String stripped(int cell) {
    return cell(cell).strip();
  }

  public boolean isBlank(int cell) {
    for (int at = start(cell); at < end(cell); at++) {
      if (text[at] != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether no cell holds anything but spaces. */
  public boolean isBlank() {
    for (int cell = 0; cell < cells; cell++) {
      if (!isBlank(cell)) {
        return false;
      }
    }
    return true;
  }
}
