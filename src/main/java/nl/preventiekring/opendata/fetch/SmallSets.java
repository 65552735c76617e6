// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.fetch.Downloads.Check;
import nl.preventiekring.opendata.fetch.Downloads.Request;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonRecords;

/** Small answers, fetched anew each time and kept nowhere. */
final class SmallSets {
  private final Downloads downloads;
  private final Path folder;
  private final Runnable goOn;

  /**
   * @param folder for answers while they are read
   */
  SmallSets(Downloads downloads, Path folder, Runnable goOn) {
    this.downloads = downloads;
    this.folder = folder;
    this.goOn = goOn;
  }

  /** What is made of an answer in JSON. */
  interface Reading<T> {
    T of(JsonRecords answer) throws IOException;
  }

  /** Every record of a set; none where the server knows no such set. */
  List<Map<String, String>> records(URI address) throws IOException {
    return read(address, SmallSets::all).orElse(List.of());
  }

  private static List<Map<String, String>> all(JsonRecords answer) throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    for (var record = answer.next(); record.isPresent(); record = answer.next()) {
      all.add(record.get());
    }
    return all;
  }

  /** An answer in JSON; empty where the server knows no such address. */
  <T> Optional<T> read(URI address, Reading<T> reading) throws IOException {
    return get(
        Request.json(address),
        file -> {
          InputFile input = InputFile.of(file, file.getFileName().toString());
          try (JsonRecords records = JsonRecords.open(input.open(_ -> {}))) {
            return reading.of(records);
          }
        });
  }

  /** A number as plain text; empty where the server knows no such address. */
  Optional<Long> number(URI address) throws IOException {
    return get(
        new Request(address, "text/plain", Optional.empty()),
        file -> {
          String text =
              Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "").strip();
          if (!text.matches("\\d{1,15}")) {
            throw new IOException("no number");
          }
          return Long.valueOf(text);
        });
  }

  private <T> Optional<T> get(Request request, Check<T> check) throws IOException {
    Path file = Files.createTempFile(folder, "set-", ".json");
    try {
      return downloads.get(request, file, check, goOn) instanceof Answer.Found<T> found
          ? Optional.of(found.content())
          : Optional.empty();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
