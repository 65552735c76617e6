package nl.preventiekring.platform.internal.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the database is and as whom we come there.
 *
 * @param url JDBC address without user or password
 * @param app the role that the product works as; owns nothing
 * @param migrator the role that owns all tables and migrates
 */
public record DatabaseAccess(String url, Login app, Login migrator) {

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
    return DriverManager.getConnection(url, migrator.user(), migrator.password());
  }
}
