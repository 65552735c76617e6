// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.cli;

import java.io.PrintWriter;
import nl.preventiekring.region.Area;
import org.jspecify.annotations.Nullable;

/** How far it is, on standard error: a bar where a person watches, a line for each tenth if not. */
final class SheetProgress {
  private static final int WIDTH = 30;
  private static final int LINES = 10;

  private final PrintWriter err;
  private final boolean watched;
  private final int total;

  SheetProgress(PrintWriter err, boolean watched, int total) {
    this.err = err;
    this.watched = watched;
    this.total = total;
  }

  void reached(int done) {
    if (watched) {
      int full = done * WIDTH / total;
      err.print("\r" + "#".repeat(full) + ".".repeat(WIDTH - full) + " " + done + "/" + total);
    } else if (done * LINES / total > (done - 1) * LINES / total) {
      err.println(done + "/" + total);
    }
    err.flush();
  }

  void failed(Area area, @Nullable Throwable why) {
    err.println((watched ? "\n" : "") + area.title() + " " + area.code() + ": " + reason(why));
  }

  void end(int failed) {
    if (watched) {
      err.println();
    }
    if (failed > 0) {
      err.println(failed + " of " + total + " fact sheets could not be made.");
    }
    err.flush();
  }

  private static String reason(@Nullable Throwable why) {
    return why == null ? "unknown" : why.toString();
  }
}
