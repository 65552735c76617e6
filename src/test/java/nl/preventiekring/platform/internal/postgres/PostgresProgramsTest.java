// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {
  @TempDir private Path folder;

  @Test
  void whyItDoesNotStartIsToldAlsoWhereAccentsStandBeforeIt() throws Exception {
    Path program = Files.createDirectories(folder.resolve("binaries/bin")).resolve("pg_ctl");
    Files.writeString(program, "#!/bin/sh\necho 'zo gaat het niet'\nexit 1\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path database = Files.createDirectories(folder.resolve("database"));
    Files.writeString(database.resolve("postgresql.log"), "één é\n".repeat(20));
    PostgresPrograms programs =
        new PostgresPrograms(folder.resolve("binaries"), database, OtherUser.NOT_NEEDED);

    assertThat(programs.start(database.resolve("data"), 1, Map.of()))
        .contains("zo gaat het niet\n");
  }
}
