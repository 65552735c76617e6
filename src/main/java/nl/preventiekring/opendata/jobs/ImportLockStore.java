// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Held by the process that runs a job. PostgreSQL gives it free when that process dies, however it
 * dies: whoever gets the lock knows that no job runs.
 */
@Component
class ImportLockStore {
  private static final long NUMBER = 0x696d706f7274L;

  private final DataSource database;

  ImportLockStore(DataSource database) {
    this.database = database;
  }

  /** Runs the work on this thread while nobody else can; does nothing where somebody else does. */
  void whileHeld(Runnable work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (!answers(connection, "select pg_try_advisory_lock(?)")) {
        return;
      }
      try {
        work.run();
      } finally {
        answers(connection, "select pg_advisory_unlock(?)");
      }
    }
  }

  private static boolean answers(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setLong(1, NUMBER);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
