// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.database.Migrations;
import nl.preventiekring.platform.internal.postgres.Folders;
import nl.preventiekring.platform.internal.postgres.PostgresBinaries;
import nl.preventiekring.platform.internal.postgres.PostgresCluster;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL for all tests of a run, kept in target for the next run. It does not wait for the
 * disk: tests that are about crashes make a cluster of their own.
 */
final class TestCluster {
  private static final Map<String, String> HASTE =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  /** Held until this process ends: a lock that nobody refers to goes with its channel. */
  @SuppressWarnings({"unused", "FieldCanBeLocal"})
  private static @Nullable FileLock held;

  private final PostgresCluster cluster;
  private final String template = "template_" + Migrations.fingerprint();
  private int copies;

  private TestCluster(PostgresCluster cluster) {
    this.cluster = cluster;
  }

  static TestCluster start() {
    try {
      var binaries = PostgresBinaries.unpackInto(RepositoryRoot.target().resolve("postgresql"));
      var started = new TestCluster(startIn(binaries, lockedFolder()));
      Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
      started.removeWhatFormerRunsLeft();
      started.makeTemplate();
      return started;
    } catch (IOException | SQLException | InterruptedException e) {
      throw new IllegalStateException("No database to test with", e);
    }
  }

  /** A database with all migrations and no rows of anybody else. */
  synchronized DatabaseAccess copy() throws IOException, SQLException {
    copies++;
    var name = "copy_" + ProcessHandle.current().pid() + "_" + copies;
    execute("create database " + name + " owner preventiekring_migrator template " + template);
    return cluster.access(name);
  }

  /** A database without migrations. */
  synchronized DatabaseAccess empty() throws IOException, SQLException {
    copies++;
    var name = "empty_" + ProcessHandle.current().pid() + "_" + copies;
    execute("create database " + name + " owner preventiekring_migrator");
    return cluster.access(name);
  }

  void execute(String command) throws IOException, SQLException {
    try (var connection = cluster.connectAsSuperuser();
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  /** A second run at the same time takes the next folder. */
  @SuppressWarnings("StreamResourceLeak") // the channel stays open as long as this process
  private static Path lockedFolder() throws IOException {
    for (var number = 1; ; number++) {
      var folder = RepositoryRoot.target().resolve("test-database-" + number);
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        held = lock;
        return folder;
      }
      channel.close();
    }
  }

  private static PostgresCluster startIn(Path binaries, Path folder)
      throws IOException, SQLException, InterruptedException {
    var cluster = new PostgresCluster(binaries, folder.resolve("cluster"), HASTE);
    try {
      cluster.start();
      return cluster;
    } catch (Fault brokenByAnEarlierRun) {
      Folders.delete(folder.resolve("cluster"));
      cluster.start();
      return cluster;
    }
  }

  private void removeWhatFormerRunsLeft() throws IOException, SQLException {
    for (var name : databases()) {
      if (!name.equals(template)) {
        execute("drop database " + name + " with (force)");
      }
    }
  }

  private void makeTemplate() throws IOException, SQLException {
    if (!databases().contains(template)) {
      execute("drop database if exists unfinished with (force)");
      execute("create database unfinished owner preventiekring_migrator");
      new Migrations(cluster.access("unfinished")).migrate();
      execute("alter database unfinished rename to " + template);
    }
  }

  private List<String> databases() throws IOException, SQLException {
    var ours =
        """
        select datname from pg_database
        where datname ~ '^(template_|copy_|empty_)' and not datistemplate
        """;
    var names = new ArrayList<String>();
    try (var connection = cluster.connectAsSuperuser();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(ours)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void stop() {
    try {
      cluster.stop();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
