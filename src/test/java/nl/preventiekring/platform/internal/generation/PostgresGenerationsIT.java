// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.preventiekring.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresGenerationsIT {
  private static final TestDatabase database = TestDatabase.migrated();

  private final PostgresGenerations here = generations();
  private final PostgresGenerations elsewhere = generations();
  private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();

  @AfterEach
  void stopListening() {
    here.destroy();
    elsewhere.destroy();
  }

  @Test
  void anotherConnectionHearsOfARise() throws InterruptedException {
    here.onChange("other", heard::add);
    var raised = elsewhere.raise("other");
    assertThat(next()).isEqualTo(raised);
  }

  @Test
  void aRiseThatIsRolledBackIsNotHeard() throws InterruptedException {
    here.onChange("undone", heard::add);
    database
        .transactions()
        .executeWithoutResult(transaction -> {
          elsewhere.raise("undone");
          transaction.setRollbackOnly();
        });
    var raised = elsewhere.raise("undone");
    assertThat(raised).isEqualTo(1);
    assertThat(next()).isEqualTo(1);
    assertThat(heard).isEmpty();
  }

  @Test
  void otherNamesAreNotHeard() throws InterruptedException {
    here.onChange("mine", heard::add);
    elsewhere.raise("not-mine");
    elsewhere.raise("not-mine");
    var raised = elsewhere.raise("mine");
    assertThat(next()).isEqualTo(raised);
    assertThat(heard).isEmpty();
  }

  @Test
  void aListenerHearsTheNumberAgainAfterItsConnectionBroke() throws InterruptedException {
    here.onChange("broken", heard::add);
    var raised = elsewhere.raise("broken");
    assertThat(next()).isEqualTo(raised);
    breakListeningConnections();
    assertThat(next()).isEqualTo(raised);
    var later = elsewhere.raise("broken");
    assertThat(next()).isEqualTo(later);
  }

  @Test
  void aListenerThatThrowsDoesNotSilenceTheOthers() throws InterruptedException {
    here.onChange(
        "thrown",
        value -> {
          throw new IllegalStateException("on purpose");
        });
    here.onChange("thrown", heard::add);
    var raised = elsewhere.raise("thrown");
    assertThat(next()).isEqualTo(raised);
  }

  @Test
  void aListenerThatFailedIsCalledAgainAlsoAfterAnError() throws InterruptedException {
    AtomicBoolean failed = new AtomicBoolean();
    here.onChange(
        "failed-once",
        value -> {
          if (!failed.getAndSet(true)) {
            throw new OutOfMemoryError("on purpose");
          }
          heard.add(value);
        });
    var raised = elsewhere.raise("failed-once");
    assertThat(next()).isEqualTo(raised);
    var later = elsewhere.raise("failed-once");
    assertThat(next()).isEqualTo(later);
    assertThat(here.isListening()).isTrue();
  }

  @Test
  void aNumberThatRoseWithoutANoticeIsHeard() throws InterruptedException {
    here.onChange("unnoticed", heard::add);
    var raised = elsewhere.raise("unnoticed");
    assertThat(next()).isEqualTo(raised);
    database
        .jdbcClient()
        .sql("update platform.generation set value = value + 1 where name = 'unnoticed'")
        .update();
    @Nullable Long heardOf = next();
    while (heardOf != null && heardOf == raised) {
      heardOf = next();
    }
    assertThat(heardOf).isEqualTo(raised + 1);
  }

  private @Nullable Long next() throws InterruptedException {
    return heard.poll(30, TimeUnit.SECONDS);
  }

  private static void breakListeningConnections() {
    TestDatabase.asSuperuser(
        """
        select pg_terminate_backend(pid) from pg_stat_activity
        where query = 'listen preventiekring_generation'
          and datname = '%s'
        """
            .formatted(database.name()));
  }

  private static PostgresGenerations generations() {
    return new PostgresGenerations(
        database.jdbcClient(), database.access(), Duration.ofMillis(200));
  }
}
