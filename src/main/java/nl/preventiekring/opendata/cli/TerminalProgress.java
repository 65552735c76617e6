// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.cli;

import java.io.PrintWriter;
import nl.preventiekring.opendata.ImportProgress;

/** Progress on standard error: a bar where a person watches, a line for each source where not. */
final class TerminalProgress implements ImportProgress {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean watched;
  private String current = "";
  private long shown = -1;

  TerminalProgress(PrintWriter err, boolean watched) {
    this.err = err;
    this.watched = watched;
  }

  @Override
  public boolean reached(String source, long done, long total) {
    long percent = total <= 0 ? 0 : Math.min(100, done * 100 / total);
    boolean isNew = !source.equals(current);
    if (isNew || (watched && percent != shown)) {
      show(source, percent, isNew);
    }
    return true;
  }

  private void show(String source, long percent, boolean isNew) {
    if (!watched) {
      err.println(source);
    } else {
      int full = (int) (percent * WIDTH / 100);
      String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
      err.print(
          (isNew && !current.isEmpty() ? System.lineSeparator() : "\r")
              + bar
              + " "
              + percent
              + "% "
              + source);
    }
    err.flush();
    current = source;
    shown = percent;
  }

  void end() {
    if (watched && !current.isEmpty()) {
      err.println();
    }
  }
}
