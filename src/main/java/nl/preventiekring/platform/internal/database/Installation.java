// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.database;

import java.sql.SQLException;

/** How this database began: decided once, by whoever opens it first. */
public record Installation(DatabaseAccess access) {

  public void begin(boolean demonstration) throws SQLException {
    try (var connection = access.connectAsApp();
        var statement =
            connection.prepareStatement(
                "insert into platform.installation (demonstration) values (?) on conflict do"
                    + " nothing")) {
      statement.setString(1, demonstration ? "loading" : "none");
      statement.executeUpdate();
    }
  }
}
