// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
  @TempDir private static Path folder;
  private static PostgresCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = another();
    cluster.start();
  }

  @AfterAll
  static void stop() throws Exception {
    another().stop();
  }

  @Test
  void everyPromiseToTheDiskIsKept() throws Exception {
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("full_page_writes")).isEqualTo("on");
    assertThat(setting("data_checksums")).isEqualTo("on");
  }

  @Test
  void onlyThisComputerReachesItAndOnlyByPassword() throws Exception {
    assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(setting("unix_socket_directories")).isEmpty();
    assertThat(setting("password_encryption")).isEqualTo("scram-sha-256");
    var url = cluster.start().url();
    assertThatThrownBy(() -> DriverManager.getConnection(url, "preventiekring_app", "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void onlyTheOwnerReadsThePasswords() throws IOException {
    var permissions = Files.getPosixFilePermissions(folder.resolve("passwords.properties"));
    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }

  @Test
  void sortingAndSearchingAreDutch() throws Exception {
    assertThat(setting("default_text_search_config")).isEqualTo("pg_catalog.dutch");
    assertThat(
            asMigrator(
                "select string_agg(w, ' ' order by w) from unnest('{b,Ä,a,é,f,Z}'::text[]) w"))
        .isEqualTo("a Ä b é f Z");
  }

  @Test
  void aRunningServerIsAdopted() throws Exception {
    var process = cluster.running();
    another().start();
    assertThat(another().running()).isEqualTo(process).isPresent();
  }

  @Test
  void nothingCommittedIsLostWhenTheServerIsKilled() throws Exception {
    asMigrator("create table survivors as select g as number from generate_series(1, 1000) g");
    var killed = cluster.running().orElseThrow();
    killed.destroyForcibly();
    killed.onExit().get(30, TimeUnit.SECONDS);
    cluster.start();
    assertThat(cluster.running()).isPresent().get().isNotEqualTo(killed);
    assertThat(asMigrator("select count(*)::text from survivors")).isEqualTo("1000");
  }

  @Test
  void thePidFileOfADeadServerWhoseNumberAnotherProgramHasIsIgnored() throws Exception {
    cluster.stop();
    var ours = String.valueOf(ProcessHandle.current().pid());
    var data = folder.resolve("data");
    Files.writeString(
        data.resolve("postmaster.pid"),
        String.join(
            "\n", ours, data.toString(), "1700000000", "5432", "", "127.0.0.1", "", "ready", ""));
    cluster.start();
    assertThat(cluster.running()).isPresent();
    assertThat(setting("fsync")).isEqualTo("on");
  }

  @Test
  void aLongLogIsPutAsideAtTheNextStart() throws Exception {
    cluster.stop();
    Files.writeString(folder.resolve("postgresql.log"), "x".repeat(10_000_001));
    cluster.start();
    assertThat(folder.resolve("postgresql.old.log")).hasSize(10_000_001);
    assertThat(Files.size(folder.resolve("postgresql.log"))).isBetween(1L, 100_000L);
  }

  @Test
  void rootWithoutUserNamespacesRunsItAsNobodyInAHomeForItsOwnerAlone(@TempDir Path home)
      throws Exception {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    var binaries = PostgresBinaries.unpackInto(home.resolve("cache"));
    var user = OtherUser.withoutNamespaces();
    var made = new PostgresCluster(binaries, home.resolve("database"), Map.of(), user);
    made.start();
    var expected = user == OtherUser.NOBODY ? "nobody" : System.getProperty("user.name");
    assertThat(made.running().orElseThrow().info().user()).contains(expected);
    made.stop();

    var again = new PostgresCluster(binaries, home.resolve("database"), Map.of());
    again.start();
    assertThat(again.running().orElseThrow().info().user()).contains(expected);
    again.stop();
    assertThat(again.running()).isEmpty();
  }

  private static String setting(String name) throws Exception {
    try (var connection = cluster.connectAsSuperuser()) {
      return answer(connection, "select current_setting('" + name + "')");
    }
  }

  private static String asMigrator(String query) throws Exception {
    try (var connection = cluster.start().connectAsMigrator()) {
      return answer(connection, query);
    }
  }

  private static String answer(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (!statement.execute(query)) {
        return "";
      }
      try (var rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static PostgresCluster another() throws IOException {
    var binaries = PostgresBinaries.unpackInto(RepositoryRoot.target().resolve("postgresql"));
    return new PostgresCluster(binaries, folder, Map.of());
  }
}
