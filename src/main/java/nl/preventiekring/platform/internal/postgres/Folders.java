// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Whole folders at once. */
public final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it; nothing happens where it does not exist. */
  public static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
