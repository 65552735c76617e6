// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.internal.database.DatabaseAccess.Login;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoleCheckIT {
  private final TestDatabase database = TestDatabase.migrated();

  @Test
  void theRoleThatOwnsNothingMayWork() {
    assertThatCode(() -> new RoleCheck(database.access()).refuseUnsafe())
        .doesNotThrowAnyException();
  }

  @Test
  void aRoleThatOwnsATableIsRefused() {
    JdbcClient.create(database.migratorDataSource())
        .sql("grant create on schema platform to preventiekring_app")
        .update();
    database.jdbcClient().sql("create table platform.of_the_app ()").update();
    assertThatThrownBy(() -> new RoleCheck(database.access()).refuseUnsafe())
        .isInstanceOf(Fault.class)
        .hasMessageContaining("owns tables")
        .hasMessageContaining("roles.sql");
  }

  @Test
  void theRoleThatMigratesIsRefusedAsApp() {
    var access = as(database.access().requiredMigrator());
    assertThatThrownBy(() -> new RoleCheck(access).refuseUnsafe())
        .isInstanceOf(Fault.class)
        .hasMessageContaining("owns tables");
  }

  @Test
  void aRoleThatBypassesRowLevelSecurityIsRefused() {
    TestDatabase.asSuperuser("drop role if exists bypassing");
    TestDatabase.asSuperuser(
        "create role bypassing login bypassrls password 'test' in role preventiekring_app");
    var access = as(new Login("bypassing", "test"));
    assertThatThrownBy(() -> new RoleCheck(access).refuseUnsafe())
        .isInstanceOf(Fault.class)
        .hasMessageContaining("bypasses row-level security");
  }

  private DatabaseAccess as(Login login) {
    return new DatabaseAccess(database.access().url(), login, null);
  }
}
