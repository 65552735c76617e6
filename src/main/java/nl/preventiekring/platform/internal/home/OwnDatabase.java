// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.postgres.PostgresBinaries;
import nl.preventiekring.platform.internal.postgres.PostgresCluster;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database of a home and who uses it. Under a short exclusive lock whoever finds none
 * running starts it, and whoever leaves last stops it; between those everybody holds a shared lock.
 */
public final class OwnDatabase {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "max_connections", "80",
          "max_wal_size", "2GB",
          "log_checkpoints", "off",
          "jit", "off");

  private final Home home;
  private final Consumer<String> progress;
  private @Nullable PostgresCluster cluster;
  private @Nullable HomeLock using;
  private boolean left;

  public OwnDatabase(Home home, Consumer<String> progress) {
    this.home = home;
    this.progress = progress;
  }

  /** Starts the database or joins those who use it. */
  public synchronized DatabaseAccess join() throws IOException, SQLException, InterruptedException {
    if (left) {
      throw new Fault("Stopped before the database was there");
    }
    Files.createDirectories(home.database());
    try (var alone = lifecycle()) {
      if (Files.notExists(home.database().resolve("data"))) {
        progress.accept("Making a database in " + home.database());
      }
      cluster = cluster();
      var access = cluster.start();
      using = HomeLock.shared(users());
      return access;
    }
  }

  /** Waits for a start that is under way; a second call changes nothing. */
  public synchronized void leave() {
    left = true;
    if (cluster == null) {
      return;
    }
    try (var alone = lifecycle()) {
      letGo();
      stopWhenLast(cluster);
      cluster = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void letGo() {
    if (using != null) {
      using.close();
      using = null;
    }
  }

  private void stopWhenLast(PostgresCluster running) throws IOException, InterruptedException {
    var nobodyElse = HomeLock.tryExclusive(users());
    if (nobodyElse.isPresent()) {
      try (var held = nobodyElse.get()) {
        running.stop();
      }
    }
  }

  private PostgresCluster cluster() throws IOException {
    return new PostgresCluster(
        PostgresBinaries.unpackInto(home.cache()), home.database(), SETTINGS);
  }

  private HomeLock lifecycle() throws IOException {
    return HomeLock.exclusive(home.root().resolve("lifecycle.lock"));
  }

  private Path users() {
    return home.root().resolve("db.users");
  }
}
