// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import nl.preventiekring.indicator.Cells;

/**
 * Where each figure lies in its group: the percentage of the others that are lower, equal ones
 * counted half. County Health Rankings gave up ranks for such a place in 2024: "82nd of 83" says
 * more than the figures can bear.
 */
final class Percentiles {
  /** Counting is quicker than sorting while the numbers do not lie wider apart than this. */
  private static final int WIDEST_PER_FIGURE = 8;

  private final Cells cells;
  private final Grouping groups;
  private final int[] known;
  private final float[] percentiles;
  private int[] upTo = new int[0];

  private Percentiles(Cells cells, Grouping groups) {
    this.cells = cells;
    this.groups = groups;
    this.known = new int[groups.members().length];
    this.percentiles = new float[groups.groupOf().length];
    Arrays.fill(percentiles, Float.NaN);
  }

  /** By ordinal; NaN without a figure and in groups of fewer than {@link Spreads#FEWEST}. */
  static float[] of(Cells cells, Grouping groups) {
    Percentiles all = new Percentiles(cells, groups);
    for (int group = 0; group < groups.groups(); group++) {
      all.place(group);
    }
    return all.percentiles;
  }

  private void place(int group) {
    int count = 0;
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    for (int at = groups.starts()[group]; at < groups.starts()[group + 1]; at++) {
      int area = groups.members()[at];
      if (cells.has(area)) {
        int number = cells.numbers()[area];
        known[count++] = number;
        lowest = Math.min(lowest, number);
        highest = Math.max(highest, number);
      }
    }
    if (count < Spreads.FEWEST) {
      return;
    }
    long width = (long) highest - lowest + 1;
    if (width <= (long) WIDEST_PER_FIGURE * count) {
      placeByCounting(group, count, lowest, (int) width);
    } else {
      placeBySorting(group, count);
    }
  }

  private void placeByCounting(int group, int count, int lowest, int width) {
    if (upTo.length <= width) {
      upTo = new int[width + 1];
    }
    Arrays.fill(upTo, 0, width + 1, 0);
    for (int at = 0; at < count; at++) {
      upTo[known[at] - lowest + 1]++;
    }
    for (int number = 1; number <= width; number++) {
      upTo[number] += upTo[number - 1];
    }
    for (int at = groups.starts()[group]; at < groups.starts()[group + 1]; at++) {
      int area = groups.members()[at];
      if (cells.has(area)) {
        int number = cells.numbers()[area] - lowest;
        percentiles[area] = percentile(upTo[number], upTo[number + 1], count);
      }
    }
  }

  private void placeBySorting(int group, int count) {
    Arrays.sort(known, 0, count);
    for (int at = groups.starts()[group]; at < groups.starts()[group + 1]; at++) {
      int area = groups.members()[at];
      if (cells.has(area)) {
        int number = cells.numbers()[area];
        percentiles[area] =
            percentile(firstFrom(number, count), firstFrom(number + 1L, count), count);
      }
    }
  }

  /** How many are under a number. */
  private int firstFrom(long number, int count) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * @param below how many are lower
   * @param upTo how many are lower or the same, the area itself included
   */
  private static float percentile(int below, int upTo, int count) {
    return (float) (100 * (below + (upTo - below - 1) / 2.0) / (count - 1));
  }
}
