// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.Map;
import java.util.NoSuchElementException;

/** What must be in a map. */
final class Known {
  private Known() {}

  /**
   * Throws NoSuchElementException where the key is not there: a file of the demonstration is not
   * whole.
   */
  static <K, V> V in(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new NoSuchElementException("nothing is known of " + key);
    }
    return value;
  }
}
