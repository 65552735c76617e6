// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL writes about itself in {@code postmaster.pid}: line 1 the process, line
 * 4 the port, line 8 its state.
 */
record PidFile(long pid, int port, boolean ready) {

  static Optional<PidFile> read(Path data) throws IOException {
    try {
      return parse(Files.readAllLines(data.resolve("postmaster.pid")));
    } catch (NoSuchFileException notRunning) {
      return Optional.empty();
    }
  }

  private static Optional<PidFile> parse(List<String> lines) {
    if (lines.size() < 4) {
      return Optional.empty();
    }
    var ready = lines.size() >= 8 && "ready".equals(lines.get(7).strip());
    return Optional.of(
        new PidFile(
            Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()), ready));
  }

  /** Whether the process lives and is a PostgreSQL: numbers of processes are used again. */
  boolean alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().command().map(PidFile::isPostgres).orElse(true))
        .orElse(false);
  }

  private static boolean isPostgres(String command) {
    return command.contains("postgres");
  }
}
