// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Which of many differences stay standing when so many are looked at: Benjamini and Hochberg 1995,
 * controlling the expected share of false flags.
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * @param chances of each test, 0 to 1
   * @param rate accepted share of false flags among the flags, such as 0.05
   * @return for each test, in the same order, whether it stands
   */
  public static boolean[] stands(double[] chances, double rate) {
    Integer[] order = new Integer[chances.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
    int last = -1;
    for (int rank = 0; rank < order.length; rank++) {
      if (chances[order[rank]] <= rate * (rank + 1) / order.length) {
        last = rank;
      }
    }
    boolean[] stands = new boolean[chances.length];
    for (int rank = 0; rank <= last; rank++) {
      stands[order[rank]] = true;
    }
    return stands;
  }

  /** How many flags chance alone gives on average. */
  public static double expectedByChance(int tests, Confidence confidence) {
    return tests * confidence.alpha();
  }
}
