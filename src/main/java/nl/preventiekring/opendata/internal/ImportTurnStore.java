// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The turn of an import as a lock of PostgreSQL, which ends with its transaction. */
@Component
class ImportTurnStore implements ImportTurn {
  private static final long NUMBER = 0x73746f7265L;

  private final JdbcClient jdbc;

  ImportTurnStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void take() {
    jdbc.sql("select pg_advisory_xact_lock(:number)")
        .param("number", NUMBER)
        .query((_, _) -> true)
        .single();
  }
}
