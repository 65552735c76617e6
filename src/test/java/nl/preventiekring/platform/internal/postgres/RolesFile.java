// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.database.DatabaseAccess.Login;
import nl.preventiekring.support.RepositoryRoot;

/** Does by docs/admin/roles.sql what an administrator does, in place of what our own start made. */
record RolesFile(PostgresCluster cluster) {
  private static final String ROLES = "preventiekring_migrator, preventiekring_app";

  DatabaseAccess run() throws Exception {
    var url = cluster.start().url();
    try (var superuser = cluster.connectAsSuperuser()) {
      execute(superuser, "drop database preventiekring");
      execute(superuser, "drop role " + ROLES);
      var file = Files.readString(RepositoryRoot.path().resolve("docs/admin/roles.sql"));
      for (var command : file.replaceAll("(?m)^--.*$", "").split(";")) {
        if (!command.isBlank()) {
          execute(superuser, command);
        }
      }
    }
    return new DatabaseAccess(
        url,
        new Login("preventiekring_app", "replace-this-app-password"),
        new Login("preventiekring_migrator", "replace-this-migrator-password"));
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
