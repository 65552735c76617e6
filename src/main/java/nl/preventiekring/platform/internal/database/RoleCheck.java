// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.database;

import java.sql.SQLException;
import nl.preventiekring.platform.Fault;

/**
 * The role that the product works as must not be able to go round the rules of the database: it
 * owns no table and row-level security holds for it.
 */
public record RoleCheck(DatabaseAccess access) {
  private static final int OLDEST_POSTGRESQL = 15;

  public void refuseUnsafe() throws SQLException {
    try (var connection = access.connectAsApp();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select rolsuper or rolbypassrls as bypasses,
                       exists (
                         select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'v', 'm', 'f')
                           and n.nspname not in ('pg_catalog', 'information_schema')
                           and n.nspname !~ '^pg_(temp|toast)'
                           and pg_has_role(c.relowner, 'member')) as owns
                from pg_roles where rolname = current_user
                """)) {
      refuseOld(connection.getMetaData().getDatabaseMajorVersion());
      rows.next();
      refuse(rows.getBoolean("bypasses"), "bypasses row-level security");
      refuse(rows.getBoolean("owns"), "owns tables, or is a member of the role that does");
    }
  }

  private static void refuseOld(int version) {
    if (version < OLDEST_POSTGRESQL) {
      throw new Fault(
          "The database is PostgreSQL "
              + version
              + "; Preventiekring needs "
              + OLDEST_POSTGRESQL
              + " or newer.");
    }
  }

  private void refuse(boolean unsafe, String what) {
    if (unsafe) {
      throw new Fault(
          "The database role "
              + access.app().user()
              + " "
              + what
              + ". Give the product a role of its own as in docs/admin/roles.sql.");
    }
  }
}
