// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** The roles and the database of a new cluster; docs/admin/roles.sql does the same by hand. */
record Roles(Connection superuser) {

  void make(Passwords passwords, String database) throws SQLException {
    makeRole("preventiekring_migrator", passwords.migrator());
    makeRole("preventiekring_app", passwords.app());
    if (!exists("select from pg_database where datname = '" + database + "'")) {
      execute("create database " + database + " owner preventiekring_migrator");
    }
    execute("revoke all on database " + database + " from public");
    execute("grant connect, temporary on database " + database + " to preventiekring_app");
  }

  private void makeRole(String name, String password) throws SQLException {
    if (!exists("select from pg_roles where rolname = '" + name + "'")) {
      execute("create role " + name);
    }
    execute("alter role " + name + " login nosuperuser nobypassrls password '" + password + "'");
  }

  private boolean exists(String query) throws SQLException {
    try (var statement = superuser.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private void execute(String command) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(command);
    }
  }
}
