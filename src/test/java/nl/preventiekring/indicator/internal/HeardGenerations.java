// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import nl.preventiekring.platform.Generations;

/** Numbers of the database as another process knows them: the test says when it hears of them. */
final class HeardGenerations implements Generations {
  private final Generations real;
  private final List<LongConsumer> listeners = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  HeardGenerations(Generations real) {
    this.real = real;
  }

  @Override
  public long current(String name) {
    long now = real.current(name);
    Runnable once = meanwhile;
    meanwhile = () -> {};
    CompletableFuture.runAsync(once).join();
    return now;
  }

  @Override
  public long raise(String name) {
    return real.raise(name);
  }

  @Override
  public void onChange(String name, LongConsumer listener) {
    listeners.add(listener);
  }

  void tellListeners() {
    listeners.forEach(listener -> listener.accept(real.current(CubeKeeper.GENERATION)));
  }

  /** Runs on a thread and in a transaction of its own, right after the next reader has begun. */
  void duringNextReading(Runnable change) {
    meanwhile = change;
  }
}
