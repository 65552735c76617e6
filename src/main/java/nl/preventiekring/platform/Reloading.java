// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something read from the database as a whole and kept in memory until its generation changes.
 * Whoever changed it in this process sees the change right after the commit. A change by another
 * process is read in the background; until then readers keep what there was.
 */
public final class Reloading<T> {
  private final Generations generations;
  private final String generation;
  private final Function<Optional<T>, T> loader;
  private final TransactionTemplate separately;
  private final AtomicLong needed = new AtomicLong();
  private volatile @Nullable Held<T> held;

  private record Held<T>(long generation, T value) {}

  /**
   * @param loader gets what was kept until now, so that it need not read what did not change; runs
   *     in a transaction that sees one moment of the database
   */
  public Reloading(
      Generations generations,
      String generation,
      PlatformTransactionManager transactions,
      Function<Optional<T>, T> loader) {
    this.generations = generations;
    this.generation = generation;
    this.loader = loader;
    // On its own: a caller's uncommitted rows must not become what everybody sees.
    separately = new TransactionTemplate(transactions);
    separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    separately.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    separately.setReadOnly(true);
    generations.onChange(generation, this::heardOf);
  }

  /** What is kept; loads it where nothing is, or where this process changed it since. */
  public T get() {
    long from = needed.get();
    Held<T> now = held;
    return now != null && now.generation >= from ? now.value : reload(from);
  }

  public boolean isLoaded() {
    return held != null;
  }

  /** Raises the generation in the caller's transaction; after its commit {@link #get} reloads. */
  public void change() {
    long raised = generations.raise(generation);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            need(raised);
          }
        });
  }

  /**
   * Where nothing is kept, the first reader may be loading an older state right now: the next one
   * must load again. Throws what the loader throws; the generations then call once more.
   */
  private void heardOf(long raised) {
    if (held == null) {
      need(raised);
    } else {
      T unused = reload(raised);
    }
  }

  private void need(long raised) {
    needed.accumulateAndGet(raised, Math::max);
  }

  private synchronized T reload(long from) {
    Held<T> now = held;
    if (now != null && now.generation >= from) {
      return now.value;
    }
    Optional<T> before = Optional.ofNullable(now).map(Held::value);
    Held<T> fresh =
        separately.execute(
            status -> new Held<>(generations.current(generation), loader.apply(before)));
    if (fresh == null) {
      throw new IllegalStateException("nothing was loaded");
    }
    held = fresh;
    return fresh.value;
  }
}
