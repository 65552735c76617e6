// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.health;

import java.util.Optional;
import nl.preventiekring.platform.ReadinessCheck;
import nl.preventiekring.platform.internal.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The database is of this build. Where another instance brought it to a newer one, this instance
 * steps back and lets the new one serve.
 */
@Component
class MigrationReadiness implements ReadinessCheck {
  private final JdbcClient database;
  private final String ours = Migrations.fingerprint();

  MigrationReadiness(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "migrations";
  }

  @Override
  public Optional<String> problem() {
    var theirs =
        database.sql("select fingerprint from platform.migrated").query(String.class).optional();
    return theirs.filter(ours::equals).isPresent()
        ? Optional.empty()
        : Optional.of("the database was migrated by another version");
  }
}
