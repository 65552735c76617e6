// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.database.DatabaseAccess.Login;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL of our own in a folder: made on first use, reachable from this computer only, by
 * password only. A cluster that survived the process that started it is adopted.
 *
 * <p>Callers see to it that no two of them start or stop at the same time.
 */
public final class PostgresCluster {
  /** The database that holds everything. */
  public static final String DATABASE = "preventiekring";

  private static final String SUPERUSER = "postgres";
  private static final String HOST = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Map<String, String> settings;
  private final PostgresPrograms programs;
  private int port;

  /**
   * @param binaries from {@link PostgresBinaries}
   * @param folder holds the data, passwords and the server's log; made where missing
   * @param settings of the server, on top of our own; a path in them is relative to the data
   */
  public PostgresCluster(Path binaries, Path folder, Map<String, String> settings) {
    this(binaries, folder, settings, null);
  }

  /**
   * @param user as whom PostgreSQL runs; null to find out
   */
  PostgresCluster(
      Path binaries, Path folder, Map<String, String> settings, @Nullable OtherUser user) {
    this.folder = folder.toAbsolutePath();
    this.settings = settings;
    this.programs = new PostgresPrograms(binaries, this.folder, user);
  }

  /** Makes, starts or adopts the cluster; it answers when this returns. */
  public DatabaseAccess start() throws IOException, InterruptedException, SQLException {
    Files.createDirectories(folder);
    var passwords = passwords();
    if (!adopt()) {
      initialiseOnce(passwords);
      Files.deleteIfExists(data().resolve("postmaster.pid"));
      startOnFreePort();
    }
    makeRolesOnce(passwords);
    return access(DATABASE);
  }

  /** Stops the server and waits until all is written. Nothing happens where it does not run. */
  public void stop() throws IOException, InterruptedException {
    if (running().isPresent()) {
      programs.stop(data());
    }
  }

  /** The way to another database of this cluster, for tests that copy a template. */
  public DatabaseAccess access(String database) throws IOException {
    var passwords = passwords();
    return new DatabaseAccess(
        url(database),
        new Login("preventiekring_app", passwords.app()),
        new Login("preventiekring_migrator", passwords.migrator()));
  }

  public Connection connectAsSuperuser() throws IOException, SQLException {
    return DriverManager.getConnection(url("postgres"), SUPERUSER, passwords().superuser());
  }

  /** The process of the running server; empty where none runs. */
  public Optional<ProcessHandle> running() throws IOException {
    return PidFile.read(data())
        .filter(PidFile::alive)
        .flatMap(file -> ProcessHandle.of(file.pid()));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Passwords passwords() throws IOException {
    return Passwords.readOrMake(folder.resolve("passwords.properties"));
  }

  private String url(String database) {
    return "jdbc:postgresql://" + HOST + ":" + port + "/" + database + "?sslmode=disable";
  }

  /** True where a server on our data runs; waits while it recovers from a crash. */
  private boolean adopt() throws IOException, InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      var file = PidFile.read(data()).filter(PidFile::alive);
      if (file.isEmpty()) {
        return false;
      }
      port = file.get().port();
      if (file.get().ready() && answers()) {
        return true;
      }
      Thread.sleep(50);
    }
    throw new Fault(
        "The database in "
            + folder
            + " runs but does not answer. End its process and start again; nothing is lost.");
  }

  private boolean answers() throws IOException {
    try (var connection = connectAsSuperuser()) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Into another folder first, so that a half made cluster is never taken for one. */
  private void initialiseOnce(Passwords passwords) throws IOException, InterruptedException {
    if (Files.isDirectory(data())) {
      return;
    }
    var unfinished = folder.resolve("data.unfinished");
    Folders.delete(unfinished);
    programs.initialise(unfinished, passwords.superuser());
    Files.move(unfinished, data());
  }

  /**
   * Another program may take the port before us, and after a crash the last processes of the dead
   * server need a moment to notice that it is gone.
   */
  private void startOnFreePort() throws IOException, InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    while (true) {
      port = freePort();
      var problem = programs.start(data(), port, settings);
      if (problem.isEmpty()) {
        return;
      }
      var cause = new StartProblem(folder, problem.get());
      if (!cause.passes() || Instant.now().isAfter(end)) {
        throw cause.asFault();
      }
      Thread.sleep(200);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  /** The file says that it is done: asking the database would cost each start a connection. */
  private void makeRolesOnce(Passwords passwords) throws IOException, SQLException {
    var done = folder.resolve("roles-made");
    if (Files.exists(done)) {
      return;
    }
    try (var connection = connectAsSuperuser()) {
      new Roles(connection).make(passwords, DATABASE);
    }
    Files.createFile(done);
  }
}
