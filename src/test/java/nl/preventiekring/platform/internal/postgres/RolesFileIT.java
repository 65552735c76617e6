// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.preventiekring.platform.internal.database.Migrations;
import nl.preventiekring.platform.internal.database.RoleCheck;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesFileIT {
  @TempDir private Path folder;

  @Test
  void theFileForAdministratorsMakesADatabaseThatTheProductAccepts() throws Exception {
    var binaries = PostgresBinaries.unpackInto(RepositoryRoot.target().resolve("postgresql"));
    var cluster = new PostgresCluster(binaries, folder, Map.of());
    try {
      var access = new RolesFile(cluster).run();
      new Migrations(access).migrate();
      new RoleCheck(access).refuseUnsafe();
      assertThat(new Migrations(access).state()).isEqualTo(Migrations.State.CURRENT);
    } finally {
      cluster.stop();
    }
  }
}
