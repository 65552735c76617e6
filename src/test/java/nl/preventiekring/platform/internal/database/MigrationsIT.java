// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.database;

import static nl.preventiekring.platform.internal.database.Migrations.State.CURRENT;
import static nl.preventiekring.platform.internal.database.Migrations.State.EMPTY;
import static nl.preventiekring.platform.internal.database.Migrations.State.NEWER;
import static nl.preventiekring.platform.internal.database.Migrations.State.OLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsIT {
  private final TestDatabase database = TestDatabase.empty();
  private final Migrations migrations = new Migrations(database.access());

  @Test
  void anEmptyDatabaseBecomesCurrentAndStaysSo() throws SQLException {
    assertThat(migrations.state()).isEqualTo(EMPTY);
    migrations.migrate();
    assertThat(migrations.state()).isEqualTo(CURRENT);
    migrations.migrate();
    assertThat(migrations.state()).isEqualTo(CURRENT);
  }

  @Test
  void aDatabaseThatLacksAMigrationIsOlder() throws SQLException {
    migrations.migrate();
    asMigrator("delete from platform.flyway_history where version = '3'");
    asMigrator("update platform.migrated set fingerprint = 'of an older build'");
    assertThat(migrations.state()).isEqualTo(OLDER);
  }

  @Test
  void aDatabaseWithAnUnknownMigrationIsNewer() throws SQLException {
    migrations.migrate();
    asMigrator(
        """
        insert into region.flyway_history
          (installed_rank, version, description, type, script, installed_by, execution_time, success)
        values (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 'me', 1, true)
        """);
    asMigrator("update platform.migrated set fingerprint = 'of a newer build'");
    assertThat(migrations.state()).isEqualTo(NEWER);
  }

  @Test
  void theAppRoleNeitherReadsTheHistoryNorMakesTables() throws SQLException {
    migrations.migrate();
    assertThatThrownBy(() -> asApp("delete from platform.flyway_history"))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> asApp("create table platform.mine ()"))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
    asApp("insert into platform.generation values ('allowed', 1)");
  }

  private void asApp(String sql) {
    database.jdbcClient().sql(sql).update();
  }

  private void asMigrator(String sql) {
    JdbcClient.create(database.migratorDataSource()).sql(sql).update();
  }
}
