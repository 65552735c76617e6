// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.platform.Fault;
import org.jspecify.annotations.Nullable;

/** Calls initdb and pg_ctl; what they say goes into a log, never to our own output. */
final class PostgresPrograms {
  private static final long LONGEST_LOG_BYTES = 10_000_000;

  private final Path binaries;
  private final Path folder;
  private final Path log;
  private @Nullable OtherUser user;

  /**
   * @param user null to find out
   */
  PostgresPrograms(Path binaries, Path folder, @Nullable OtherUser user) {
    this.binaries = binaries;
    this.folder = folder;
    this.user = user;
    this.log = folder.resolve("postgresql.log");
  }

  /**
   * Makes a cluster: Dutch sorting and search, passwords with SCRAM, every page with a checksum.
   */
  void initialise(Path data, String superuserPassword) throws IOException, InterruptedException {
    var passwordFile = folder.resolve("initialising");
    Files.deleteIfExists(passwordFile);
    Files.createFile(
        passwordFile,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile, superuserPassword);
    beginLog();
    try {
      initialise(data, passwordFile);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private void initialise(Path data, Path passwordFile) throws IOException, InterruptedException {
    var problem =
        run(
            "initdb",
            "--pgdata=" + data,
            "--username=postgres",
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--locale-provider=icu",
            "--icu-locale=nl-NL",
            "--text-search-config=dutch",
            "--lc-messages=C",
            "--data-checksums");
    if (problem.isPresent()) {
      throw new StartProblem(folder, problem.get()).asFault();
    }
  }

  /**
   * Starts the server, in a session of its own so that Ctrl-C reaches us and not it.
   *
   * @return what the log says where it did not start
   */
  Optional<String> start(Path data, int port, Map<String, String> settings)
      throws IOException, InterruptedException {
    beginLog();
    var all = new LinkedHashMap<String, String>();
    all.put("listen_addresses", "127.0.0.1");
    all.put("unix_socket_directories", "");
    all.putAll(settings);
    var options =
        all.entrySet().stream()
            .map(setting -> " -c " + setting.getKey() + "='" + setting.getValue() + "'")
            .collect(Collectors.joining("", "-p " + port, ""));
    return run(
        "pg_ctl",
        "start",
        "--wait",
        "--timeout=120",
        "--pgdata=" + data,
        "--log=" + log,
        "--options=" + options);
  }

  /** Ends all connections, writes everything and stops. */
  void stop(Path data) throws IOException, InterruptedException {
    var problem =
        run("pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=120", "--pgdata=" + data);
    if (problem.isPresent()) {
      throw new Fault("The database does not stop; see " + log + ".");
    }
  }

  /** The server writes it too, so it must be its user's; one old log is kept. */
  private void beginLog() throws IOException, InterruptedException {
    if (Files.exists(log) && Files.size(log) > LONGEST_LOG_BYTES) {
      Files.move(log, folder.resolve("postgresql.old.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    if (Files.notExists(log)) {
      Files.createFile(log);
    }
    user().own(folder);
  }

  private Optional<String> run(String program, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(binaries.resolve("bin").resolve(program).toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    var before = Files.exists(log) ? Files.size(log) : 0;
    var builder =
        new ProcessBuilder(user().command(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    if (builder.start().waitFor() == 0) {
      return Optional.empty();
    }
    return Optional.of(textSince(before));
  }

  /** What was written after so many bytes. */
  private String textSince(long bytes) throws IOException {
    try (var file = Files.newInputStream(log)) {
      file.skipNBytes(bytes);
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private OtherUser user() throws IOException, InterruptedException {
    if (user == null) {
      user = OtherUser.needed(folder);
    }
    return user;
  }
}
