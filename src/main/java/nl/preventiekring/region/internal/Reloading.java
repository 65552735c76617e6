package nl.preventiekring.region.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.preventiekring.platform.Generations;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something read from the database as a whole and kept in memory until its generation changes.
 * Whoever changed it in this process sees the change right after the commit; others shortly after.
 */
final class Reloading<T> {
  private final Generations generations;
  private final String generation;
  private final Function<Optional<T>, T> loader;
  private final TransactionTemplate separately;
  private final AtomicLong needed = new AtomicLong();
  private volatile @Nullable Held<T> held;

  private record Held<T>(long generation, T value) {}

  /**
   * @param loader gets what was kept until now, so that it need not read what did not change
   */
  Reloading(
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

  T get() {
    Held<T> now = held;
    return now != null && now.generation >= needed.get() ? now.value : reload();
  }

  /** Raises the generation in the caller's transaction; after its commit {@link #get} reloads. */
  void change() {
    long raised = generations.raise(generation);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            need(raised);
          }
        });
  }

  /** Reloads now, so that the next reader does not wait. */
  private void heardOf(long raised) {
    need(raised);
    if (held != null) {
      get();
    }
  }

  private void need(long raised) {
    needed.accumulateAndGet(raised, Math::max);
  }

  private synchronized T reload() {
    Held<T> now = held;
    if (now != null && now.generation >= needed.get()) {
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
