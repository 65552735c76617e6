// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.health;

import java.util.Optional;
import nl.preventiekring.platform.ReadinessCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database answers. */
@Component
class DatabaseReadiness implements ReadinessCheck {
  private final JdbcClient database;

  DatabaseReadiness(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Optional<String> problem() {
    database.sql("select 1").query(Integer.class).single();
    return Optional.empty();
  }
}
