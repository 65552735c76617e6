// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;

/**
 * Areas put into groups.
 *
 * @param groupOf for each area its group, or -1
 * @param starts where the members of each group begin; one more than there are groups
 * @param members the areas of the first group by ordinal, then those of the second, and so on
 */
@SuppressWarnings(
    "ArrayRecordComponent") // shared between threads, never written after construction
public record Grouping(int[] groupOf, int[] starts, int[] members) {
  /**
   * @param groupOf for each area its group, from 0, or -1 for none
   */
  public static Grouping of(int[] groupOf) {
    int groups = 1 + Arrays.stream(groupOf).max().orElse(-1);
    int[] starts = new int[groups + 1];
    for (int group : groupOf) {
      if (group >= 0) {
        starts[group + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] members = new int[starts[groups]];
    for (int area = 0; area < groupOf.length; area++) {
      if (groupOf[area] >= 0) {
        members[next[groupOf[area]]++] = area;
      }
    }
    return new Grouping(groupOf, starts, members);
  }

  public int groups() {
    return starts.length - 1;
  }
}
