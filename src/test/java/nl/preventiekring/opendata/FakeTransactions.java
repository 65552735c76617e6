// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.List;
import java.util.Map;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.AreaRow;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

/** Undoes what the fakes stored where a transaction is rolled back. */
public final class FakeTransactions implements PlatformTransactionManager {
  private final FakeAreas areas;
  private final FakeReleases releases;
  private Map<Division, List<AreaRow>> areasBefore = Map.of();
  private int releasesBefore;

  public FakeTransactions(FakeAreas areas, FakeReleases releases) {
    this.areas = areas;
    this.releases = releases;
  }

  @Override
  public TransactionStatus getTransaction(
      @org.jspecify.annotations.Nullable TransactionDefinition definition) {
    areasBefore = areas.copy();
    releasesBefore = releases.drafts().size();
    return new SimpleTransactionStatus();
  }

  @Override
  public void commit(TransactionStatus status) {
    if (status.isRollbackOnly()) {
      rollback(status);
    }
  }

  @Override
  public void rollback(TransactionStatus status) {
    areas.restore(areasBefore);
    releases.keepFirst(releasesBefore);
  }
}
