// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.nio.file.Path;
import nl.preventiekring.platform.Fault;

/** Why PostgreSQL did not start, in the words of its own log. */
record StartProblem(Path folder, String log) {

  /** Whether trying again soon may help. */
  boolean passes() {
    return log.contains("Address already in use")
        || log.contains("pre-existing shared memory block");
  }

  Fault asFault() {
    if (log.contains("No space left on device")) {
      return new Fault("The disk that holds " + folder + " is full. Make room and start again.");
    }
    if (log.contains("Permission denied")) {
      return new Fault(
          "The database has no permission to use "
              + folder
              + ". Choose another folder with --home, or change the owner of this one.");
    }
    if (log.contains("database files are incompatible with server")) {
      return new Fault(
          "The database in "
              + folder
              + " was made by another version of PostgreSQL. Start it with the release of"
              + " Preventiekring that made it.");
    }
    return new Fault(
        "PostgreSQL does not start ("
            + lastLine()
            + "). See "
            + folder.resolve("postgresql.log")
            + ".");
  }

  private String lastLine() {
    return log.lines()
        .filter(line -> line.contains("FATAL") || line.contains("error"))
        .reduce((first, second) -> second)
        .or(() -> log.lines().reduce((first, second) -> second))
        .orElse("no word from it")
        .strip();
  }
}
