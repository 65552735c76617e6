// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Area;

/** Many sheets on all processors; one that fails does not stop the others. */
final class SheetRun {
  private final PrintWriter out;
  private final SheetProgress progress;

  /** Writes one sheet. */
  @FunctionalInterface
  interface Writing {
    Path write(ProfiledArea area) throws IOException;
  }

  SheetRun(PrintWriter out, SheetProgress progress) {
    this.out = out;
    this.progress = progress;
  }

  /** Prints the files in the order of the areas and answers the exit code. */
  int write(List<Area> areas, Writing writing) {
    int failed = 0;
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
      List<Future<Path>> files =
          areas.stream()
              .map(area -> workers.submit(() -> writing.write(new ProfiledArea.Coded(area))))
              .toList();
      for (int i = 0; i < areas.size(); i++) {
        failed += report(areas.get(i), files.get(i)) ? 0 : 1;
        progress.reached(i + 1);
      }
    }
    progress.end(failed);
    out.flush();
    return failed == 0 ? 0 : 1;
  }

  private boolean report(Area area, Future<Path> file) {
    try {
      out.println(file.get());
      return true;
    } catch (ExecutionException e) {
      progress.failed(area, e.getCause());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
