// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The region module on a database of its own, without Spring. */
final class RegionDatabase {
  private final TestDatabase database = TestDatabase.migrated();
  private final TransactionTemplate transaction = database.transactions();
  final CountedGenerations generations = new CountedGenerations();
  final JdbcClient sql = database.jdbcClient();
  private final AreaStore areaStore = new AreaStore(sql);
  final Areas areas = anotherProcess();
  final Boundaries boundaries = new BoundaryStore(sql, areaStore, generations, manager());
  final StoredCrossWalk crossWalk =
      new StoredCrossWalk(areas, areaStore, new ChangeStore(sql), generations, manager());
  final CustomAreas customAreas =
      new StoredCustomAreas(
          areas,
          new CustomAreaStore(sql),
          Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC),
          manager());

  /** Areas that hear of changes made by {@link #areas} only through the generations. */
  Areas anotherProcess() {
    return new AreasInMemory(
        new AreaStore(database.jdbcClient()),
        new AreaSearchStore(database.jdbcClient()),
        generations,
        manager());
  }

  TransactionTemplate transaction() {
    return transaction;
  }

  PlatformTransactionManager manager() {
    return Objects.requireNonNull(transaction.getTransactionManager());
  }
}
