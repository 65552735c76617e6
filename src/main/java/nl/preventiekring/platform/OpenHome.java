// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.sql.SQLException;
import java.util.function.Consumer;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.database.Installation;
import nl.preventiekring.platform.internal.database.Migrations;
import nl.preventiekring.platform.internal.database.RoleCheck;
import nl.preventiekring.platform.internal.home.HomeFolder;
import nl.preventiekring.platform.internal.home.HomeLock;
import nl.preventiekring.platform.internal.home.OwnDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A home folder in use by this process, with its database running and fit for this build. Closing
 * lets go of it; whoever leaves last stops the database.
 */
public final class OpenHome implements AutoCloseable {
  private final Home home;
  private final Settings settings;
  private final Consumer<String> progress;
  private final OwnDatabase own;
  private @Nullable HomeLock serverLock;
  private @Nullable DatabaseAccess access;

  /**
   * @param progress hears in plain words what takes long
   */
  public OpenHome(Home home, Settings settings, Consumer<String> progress) {
    this.home = home;
    this.settings = settings;
    this.progress = progress;
    this.own = new OwnDatabase(home, progress);
  }

  /**
   * Opens for the one server of this home; brings an older home to this build.
   *
   * @param demonstration whether a new home begins with the demonstration data
   * @throws Fault where the home is in use by another server, newer than this build, or unusable
   */
  public void openForServer(boolean demonstration) {
    opening(() -> {
      new HomeFolder(home).prepare();
      serverLock = HomeLock.ofServer(home);
      migrate(connect(), true, demonstration);
    });
  }

  /**
   * Opens for a command beside or without the server. Makes a new home without demonstration data;
   * refuses a home of another version.
   */
  public void openForCommand() {
    opening(() -> {
      new HomeFolder(home).prepare();
      migrate(connect(), false, false);
    });
  }

  /** Gives the home and its database to a Spring context. */
  public ApplicationContextInitializer<GenericApplicationContext> beans() {
    return context -> {
      context.registerBean(Home.class, () -> home);
      context.registerBean(Settings.class, () -> settings);
      if (access != null) {
        var opened = access;
        context.registerBean(DatabaseAccess.class, () -> opened);
      }
    };
  }

  /** May be called by another thread than the one that opens, and more than once. */
  @Override
  public void close() {
    try {
      own.leave();
    } finally {
      releaseServerLock();
    }
  }

  private synchronized void releaseServerLock() {
    if (serverLock != null) {
      serverLock.close();
      serverLock = null;
    }
  }

  private DatabaseAccess connect() throws Exception {
    var external = ExternalDatabase.from(settings);
    var found = external.isPresent() ? external.get() : own.join();
    access = found;
    return found;
  }

  private void migrate(DatabaseAccess database, boolean older, boolean demonstration)
      throws SQLException {
    var migrations = new Migrations(database);
    switch (migrations.state()) {
      case CURRENT -> {}
      case EMPTY -> {
        progress.accept("Preparing a new database");
        migrations.migrate();
      }
      case OLDER -> {
        if (!older) {
          throw new Fault(
              "The home "
                  + home.root()
                  + " was made by an older version. Run \"preventiekring start\" once to bring it to"
                  + " this version.");
        }
        progress.accept("Bringing the database to this version");
        migrations.migrate();
      }
      case NEWER ->
          throw new Fault(
              "The home "
                  + home.root()
                  + " was made by a newer version of Preventiekring. Use that version, or another"
                  + " --home.");
    }
    new RoleCheck(database).refuseUnsafe();
    new Installation(database).begin(demonstration);
  }

  private void opening(Step step) {
    try {
      step.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new Fault("Interrupted", e);
    } catch (Exception e) {
      close();
      throw Fault.in(e)
          .<RuntimeException>map(fault -> fault)
          .orElseGet(() -> new IllegalStateException(e));
    }
  }

  private interface Step {
    void run() throws Exception;
  }
}
