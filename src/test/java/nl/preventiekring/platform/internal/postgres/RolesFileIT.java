package nl.preventiekring.platform.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.database.DatabaseAccess.Login;
import nl.preventiekring.platform.internal.database.Migrations;
import nl.preventiekring.platform.internal.database.RoleCheck;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesFileIT {
  private static final String ROLES = "preventiekring_migrator, preventiekring_app";

  @TempDir private Path folder;

  @Test
  void theFileForAdministratorsMakesADatabaseThatTheProductAccepts() throws Exception {
    var binaries = PostgresBinaries.unpackInto(RepositoryRoot.target().resolve("postgresql"));
    var cluster = new PostgresCluster(binaries, folder, Map.of());
    var url = cluster.start().url();
    try {
      try (var superuser = cluster.connectAsSuperuser()) {
        execute(superuser, "drop database preventiekring");
        execute(superuser, "drop role " + ROLES);
        runFile(superuser);
      }
      var access =
          new DatabaseAccess(
              url,
              new Login("preventiekring_app", "replace-this-app-password"),
              new Login("preventiekring_migrator", "replace-this-migrator-password"));
      new Migrations(access).migrate();
      new RoleCheck(access).refuseUnsafe();
      assertThat(new Migrations(access).state()).isEqualTo(Migrations.State.CURRENT);
    } finally {
      cluster.stop();
    }
  }

  private static void runFile(Connection superuser) throws Exception {
    var file = Files.readString(RepositoryRoot.path().resolve("docs/admin/roles.sql"));
    for (var command : file.replaceAll("(?m)^--.*$", "").split(";")) {
      if (!command.isBlank()) {
        execute(superuser, command);
      }
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
