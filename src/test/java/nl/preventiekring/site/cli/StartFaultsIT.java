// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.OpenHome;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.support.ChildJvm;
import nl.preventiekring.support.ExternalDatabase;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each fault from outside is one plain line and exit code 1, whatever lies behind it. */
class StartFaultsIT {
  @TempDir private Path folder;

  @Test
  void aTakenPortIsSaidBeforeAnythingStarts() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var port = String.valueOf(taken.getLocalPort());
      var child = main("start", "--home", folder.toString(), "--port", port);
      assertOneLine(child, "Port " + port + " is in use", "--port");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void anAddressThatIsNotOursIsSaid() throws Exception {
    var child = main("start", "--home", folder.toString(), "--port", "0", "--address", "192.0.2.1");
    assertOneLine(child, "no address 192.0.2.1 on this computer");
  }

  @Test
  void aHomeInUseIsSaid() throws Exception {
    var environment = ExternalDatabase.environment(TestDatabase.migrated().access());
    try (var first = start(environment)) {
      first.awaitLine("http://localhost:");
      var second = start(environment);
      assertOneLine(second, "Another Preventiekring (process " + first.pid(), "--home");
      first.terminate();
    }
  }

  @Test
  void aHomeThatIsAFileIsSaid() throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    var child = main("start", "--home", file.toString(), "--port", "0");
    assertOneLine(child, file.toString(), "--home");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsSaid() throws Exception {
    var environment =
        Map.of(
            "PREVENTIEKRING_DB_URL", "postgresql://127.0.0.1:1/preventiekring",
            "PREVENTIEKRING_DB_USER", "preventiekring_app");
    var child = start(environment);
    assertOneLine(child, "The database does not answer", "127.0.0.1:1");
  }

  @Test
  void aDatabaseOfANewerVersionIsSaid() throws Exception {
    var database = TestDatabase.migrated();
    var migrator = JdbcClient.create(database.migratorDataSource());
    migrator.sql("update platform.migrated set fingerprint = 'of a newer build'").update();
    migrator
        .sql(
            """
            insert into platform.flyway_history
              (installed_rank, version, description, type, script, installed_by, execution_time, success)
            values (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 'me', 1, true)
            """)
        .update();
    var child = onExternal(database.access());
    assertOneLine(child, "newer version of Preventiekring", folder.toString());
  }

  @Test
  void anOldHomeIsBroughtToThisVersionByStartOnly() throws Exception {
    var database = TestDatabase.migrated();
    JdbcClient.create(database.migratorDataSource())
        .sql("update platform.migrated set fingerprint = 'of an older build'")
        .update();
    var settings = Settings.from(ExternalDatabase.environment(database.access()));
    try (var home = new OpenHome(new Home(folder), settings, words -> {})) {
      assertThat(catchThrowable(home::openForCommand)).hasMessageContaining("preventiekring start");
    }
    try (var home = new OpenHome(new Home(folder), settings, words -> {})) {
      home.openForServer(false);
    }
    try (var home = new OpenHome(new Home(folder), settings, words -> {})) {
      home.openForCommand();
    }
  }

  @Test
  void withoutTheMigratorAnOldDatabaseIsNotTouched() throws Exception {
    var database = TestDatabase.migrated();
    JdbcClient.create(database.migratorDataSource())
        .sql("update platform.migrated set fingerprint = 'of an older build'")
        .update();
    var access = new DatabaseAccess(database.access().url(), database.access().app(), null);
    assertOneLine(onExternal(access), "PREVENTIEKRING_DB_MIGRATOR_USER");
  }

  @Test
  @Tag("full")
  void aFullDiskIsSaid() throws Exception {
    var smallDisk =
        List.of(
            "unshare",
            "--mount",
            "--map-root-user",
            "sh",
            "-c",
            "mount -t tmpfs -o size=60m none \"$0\" && exec \"$@\"",
            folder.toString());
    var child =
        ChildJvm.start(
            smallDisk, Map.of(), Main.class, "start", "--home", folder.toString(), "--port", "0");
    assertOneLine(child, "is full", "Make room");
  }

  private static ChildJvm main(String... arguments) {
    return ChildJvm.start(Main.class, arguments);
  }

  private ChildJvm onExternal(DatabaseAccess access) {
    return start(ExternalDatabase.environment(access));
  }

  private ChildJvm start(Map<String, String> environment) {
    return ChildJvm.start(
        environment, Main.class, "start", "--home", folder.toString(), "--port", "0");
  }

  /** Progress may stand before it; the fault itself is the last line and there is no trace. */
  private static void assertOneLine(ChildJvm child, String... parts) throws InterruptedException {
    assertThat(child.await()).as(child.err()).isEqualTo(1);
    assertThat(child.out()).isEmpty();
    assertThat(child.err()).doesNotContain("\tat ", "Exception");
    assertThat(child.err().lines().reduce("", (earlier, last) -> last)).contains(parts);
  }
}
