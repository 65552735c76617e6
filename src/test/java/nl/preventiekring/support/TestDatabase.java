// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL database of one test class: a copy of one that has all migrations, so it holds
 * no rows but its own.
 *
 * <pre>{@code
 * private static final TestDatabase database = TestDatabase.migrated();
 * private final AreaStore areas = new AreaStore(database.jdbcClient());
 * }</pre>
 */
public final class TestDatabase {
  private static final class Cluster {
    private static final TestCluster ONLY = TestCluster.start();
  }

  private final DatabaseAccess access;
  private final DataSource app;

  private TestDatabase(DatabaseAccess access) {
    this.access = access;
    this.app = source(access, access.app());
  }

  /** With all migrations. Takes about a tenth of a second: make one per class, not per test. */
  public static TestDatabase migrated() {
    try {
      return new TestDatabase(Cluster.ONLY.copy());
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without migrations, for tests of the migrations themselves. */
  public static TestDatabase empty() {
    try {
      return new TestDatabase(Cluster.ONLY.empty());
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the role that the product works as. */
  public DataSource dataSource() {
    return app;
  }

  /** As the role that owns the tables: for what the app may not do. */
  public DataSource migratorDataSource() {
    return source(access, access.requiredMigrator());
  }

  public JdbcClient jdbcClient() {
    return JdbcClient.create(app);
  }

  /** Transactions on {@link #dataSource()}. */
  public TransactionTemplate transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(app));
  }

  public DatabaseAccess access() {
    return access;
  }

  /** The name of this database in the cluster. */
  public String name() {
    return access.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
  }

  /** Runs one command as the superuser of the cluster, for what no role of ours may do. */
  public static void asSuperuser(String command) {
    try {
      Cluster.ONLY.execute(command);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource source(DatabaseAccess access, DatabaseAccess.Login login) {
    return new DriverManagerDataSource(access.url(), login.user(), login.password());
  }
}
