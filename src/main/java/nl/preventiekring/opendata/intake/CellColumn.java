// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import nl.preventiekring.indicator.Cells;

/**
 * One column of figures while it is being read: a number for each area in the order in which areas
 * were met. All numbers share the largest count of decimals seen so far.
 */
final class CellColumn {
  /** An empty cell, until the whole table tells what empty means in it. */
  static final int EMPTY = Cells.NOT_ASKED + 1;

  private static final int[] POWER = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** So many areas have a place at first: own figures are mostly about a few. */
  private static final int FEW = 16;

  private int[] numbers = {};
  private int decimals;
  private boolean told;

  /** Whether the figure fits in the four bytes that a cell has. */
  boolean put(int place, long mantissa, int scale) {
    if (scale > decimals && !rescale(scale)) {
      return false;
    }
    long number = mantissa * POWER[decimals - scale];
    if (number > Cells.LARGEST || number < -Cells.LARGEST) {
      return false;
    }
    mark(place, (int) number);
    return true;
  }

  /** Puts a reason of absence. */
  void mark(int place, int number) {
    if (place >= numbers.length) {
      int former = numbers.length;
      numbers = Arrays.copyOf(numbers, Math.max(Math.max(former * 2, FEW), place + 1));
      Arrays.fill(numbers, former, numbers.length, Cells.MISSING);
    }
    numbers[place] = number;
    told |= number != Cells.MISSING;
  }

  int number(int place) {
    return place < numbers.length ? numbers[place] : Cells.MISSING;
  }

  /** Whether a figure still fits in a cell with this many decimals, no fewer than those it has. */
  boolean fits(int place, int wanted) {
    int number = number(place);
    return !isFigure(number) || Math.abs(widened(number, wanted)) <= Cells.LARGEST;
  }

  /** The figure with this many decimals, {@link Cells#MISSING} where it does not fit. */
  int number(int place, int wanted) {
    return fits(place, wanted) ? (int) widened(number(place), wanted) : Cells.MISSING;
  }

  /** A figure as a person writes it. */
  String text(int place) {
    return BigDecimal.valueOf(number(place), decimals).toPlainString();
  }

  private long widened(int number, int wanted) {
    return (long) number * POWER[wanted - decimals];
  }

  int decimals() {
    return decimals;
  }

  /** Whether the source told anything of this column: a figure, or why there is none. */
  boolean holdsAnything() {
    return told;
  }

  private boolean rescale(int scale) {
    int factor = POWER[scale - decimals];
    for (int number : numbers) {
      if (isFigure(number) && Math.abs((long) number) * factor > Cells.LARGEST) {
        return false;
      }
    }
    for (int place = 0; place < numbers.length; place++) {
      if (isFigure(numbers[place])) {
        numbers[place] *= factor;
      }
    }
    decimals = scale;
    return true;
  }

  boolean holdsFigure() {
    for (int number : numbers) {
      if (isFigure(number)) {
        return true;
      }
    }
    return false;
  }

  static boolean isFigure(int number) {
    return number > EMPTY;
  }
}
