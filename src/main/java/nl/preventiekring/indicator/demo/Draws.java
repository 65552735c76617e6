// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.SplittableRandom;

/**
 * Chance that is always the same: what is drawn depends on the words that name it and on nothing
 * else, so that a new indicator changes no other figure.
 */
final class Draws {
  private static final long SEED = 0x5EED_0F_C0A57L;
  private static final int TERMS = 12;

  private Draws() {}

  /**
   * Spread about 0 with standard deviation 1. A sum of even draws, as logarithms may differ in
   * their last digit between computers.
   */
  static double normal(Object... name) {
    var random = new SplittableRandom(seed(name));
    double sum = -TERMS / 2.0;
    for (int term = 0; term < TERMS; term++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /** FNV-1a over the words. */
  private static long seed(Object... name) {
    long hash = SEED ^ 0xCBF29CE484222325L;
    for (Object word : name) {
      String text = word.toString();
      for (int at = 0; at < text.length(); at++) {
        hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
      }
      hash = (hash ^ ';') * 0x100000001B3L;
    }
    return hash;
  }
}
