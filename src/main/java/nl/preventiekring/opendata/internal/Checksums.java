// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.preventiekring.opendata.input.InputFile;

/** Checksums of the files of one import, made while they are read; one for all members of a zip. */
final class Checksums {
  private final Map<Path, CompletableFuture<String>> byPath = new HashMap<>();

  /** Begins beside the thread that reads; does nothing where it has begun. */
  CompletableFuture<String> begin(InputFile file) {
    return byPath.computeIfAbsent(
        file.path(),
        _ ->
            CompletableFuture.supplyAsync(
                () -> checksum(file),
                work -> Thread.ofPlatform().daemon().name("checksum").start(work)));
  }

  /** Waits for the checksum. */
  String of(InputFile file) throws IOException {
    try {
      return begin(file).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw new IOException(unreadable.getCause());
      }
      throw e;
    }
  }

  private static String checksum(InputFile file) {
    try {
      return file.sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
