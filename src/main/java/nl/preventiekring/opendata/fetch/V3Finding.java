package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.fetch.Downloads.Request;
import nl.preventiekring.opendata.fetch.V3Place.Route;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonRecords;
import nl.preventiekring.opendata.v3.V3Description;
import org.jspecify.annotations.Nullable;

/** Finds who serves a table, and what it says about it: small answers, fetched anew each time. */
final class V3Finding {
  private final Downloads downloads;
  private final Path folder;
  private final Runnable goOn;

  /**
   * @param folder for answers while they are read
   */
  V3Finding(Downloads downloads, Path folder, Runnable goOn) {
    this.downloads = downloads;
    this.folder = folder;
    this.goOn = goOn;
  }

  /**
   * Looks with each publisher, first for the feed, and takes in what TableInfos says.
   *
   * @return empty where none knows the table
   * @throws ImportRefused where none has it and one could not be asked
   */
  Optional<V3Place> find(String id, List<Publisher> publishers, V3Description description)
      throws IOException {
    @Nullable ImportRefused failure = null;
    for (Publisher publisher : publishers) {
      for (Route route : Route.values()) {
        V3Place place = new V3Place(publisher, route, id);
        try {
          List<Map<String, String>> infos = records(place.set("TableInfos"));
          if (!infos.isEmpty()) {
            description.addInfo(infos.getFirst());
            return Optional.of(place);
          }
        } catch (ImportRefused failed) {
          failure = failed;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    return Optional.empty();
  }

  /** Takes in what DataProperties says. */
  void describe(V3Place place, V3Description description) throws IOException {
    records(place.set("DataProperties")).forEach(description::addProperty);
  }

  /** Keys of a small dimension as they stand there, padding included. */
  List<String> keys(V3Place place, String dimension) throws IOException {
    return records(place.set(dimension)).stream().map(one -> one.getOrDefault("Key", "")).toList();
  }

  /** Every record of a small set; none where the server knows no such set. */
  private List<Map<String, String>> records(URI address) throws IOException {
    Path file = Files.createTempFile(folder, "set-", ".json");
    try {
      return switch (downloads.get(Request.json(address), file, V3Finding::read, goOn)) {
        case Answer.Found<List<Map<String, String>>> found -> found.content();
        default -> List.of();
      };
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    InputFile input = InputFile.of(file, file.getFileName().toString());
    try (JsonRecords records = JsonRecords.open(input.open(_ -> {}))) {
      List<Map<String, String>> all = new ArrayList<>();
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        all.add(record.get());
      }
      return all;
    }
  }
}
