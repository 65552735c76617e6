// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.preventiekring.platform.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and as whom we come there.
 *
 * @param url JDBC address without user or password
 * @param app the role that the product works as; owns nothing
 * @param migrator the role that owns all tables and migrates; an external database may run without
 *     while there is nothing to migrate
 */
public record DatabaseAccess(String url, Login app, @Nullable Login migrator) {

  /** A role that signs in. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  public Connection connectAsApp() throws SQLException {
    return DriverManager.getConnection(url, app.user(), app.password());
  }

  public Connection connectAsMigrator() throws SQLException {
    var login = requiredMigrator();
    return DriverManager.getConnection(url, login.user(), login.password());
  }

  public Login requiredMigrator() {
    if (migrator == null) {
      throw new Fault(
          "The database must be brought to this version, which the app role may not do. Set"
              + " PREVENTIEKRING_DB_MIGRATOR_USER and PREVENTIEKRING_DB_MIGRATOR_PASSWORD.");
    }
    return migrator;
  }
}
