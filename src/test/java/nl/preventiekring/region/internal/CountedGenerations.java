// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.preventiekring.platform.Generations;

/** Counts in memory and leaves it to the test when another process is heard of. */
final class CountedGenerations implements Generations {
  private final Map<String, Long> values = new HashMap<>();
  private final List<LongConsumer> listeners = new ArrayList<>();

  @Override
  public synchronized long current(String name) {
    return values.getOrDefault(name, 0L);
  }

  @Override
  public synchronized long raise(String name) {
    return values.merge(name, 1L, Long::sum);
  }

  @Override
  public void onChange(String name, LongConsumer listener) {
    listeners.add(listener);
  }

  /** What the real ones do after a commit, here or elsewhere. */
  void tellListeners(String name) {
    listeners.forEach(listener -> listener.accept(current(name)));
  }
}
