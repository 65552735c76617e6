// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whose turn it is to store, between transactions of a real database. */
class ImportTurnStoreIT {
  private final TestDatabase database = TestDatabase.migrated();
  private final ImportTurnStore turn = new ImportTurnStore(database.jdbcClient());

  @Test
  void anImportWaitsForTheTurnUntilTheTransactionOfTheOtherEnds() {
    database
        .transactions()
        .executeWithoutResult(_ -> {
          turn.take();
          assertThatThrownBy(() -> inAnotherTransaction().join())
              .hasStackTraceContaining("lock timeout");
        });
    assertThatCode(() -> inAnotherTransaction().join()).doesNotThrowAnyException();
  }

  private CompletableFuture<Void> inAnotherTransaction() {
    return CompletableFuture.runAsync(() ->
        database
            .transactions()
            .executeWithoutResult(_ -> {
              database.jdbcClient().sql("set local lock_timeout = '200ms'").update();
              turn.take();
            }));
  }
}
