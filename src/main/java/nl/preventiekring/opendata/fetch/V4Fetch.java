// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.JsonRecords;
import nl.preventiekring.opendata.input.JsonRows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.v3.V3Ids;
import nl.preventiekring.opendata.v4.V4Description;
import nl.preventiekring.opendata.v4.V4Notes;
import nl.preventiekring.opendata.v4.V4Observations;
import nl.preventiekring.opendata.v4.V4Source;

/** Fetches one table from the service of version 4 and reads it. */
final class V4Fetch {
  private static final List<String> SMALL =
      List.of("Dimensions", V4Description.MEASURES, "MeasureGroups");

  private final V4Observations observations;
  private final Downloads downloads;
  private final SmallSets sets;
  private final V4Place place;
  private final Watch watch;
  private final Path cache;

  /**
   * @param cache folder for pages until they are stored
   */
  V4Fetch(
      V4Observations observations,
      Downloads downloads,
      SmallSets sets,
      V4Place place,
      Watch watch,
      Path cache) {
    this.observations = observations;
    this.downloads = downloads;
    this.sets = sets;
    this.place = place;
    this.watch = watch;
    this.cache = cache;
  }

  /**
   * @return empty where the service knows no such table
   * @throws ImportRefused where its dimensions are others than ours, or fetching fails
   */
  Optional<FetchedTable> read(Intake intake) throws IOException {
    var properties = sets.read(place.set(V4Description.PROPERTIES), V4Description::properties);
    if (properties.isEmpty()) {
      return Optional.empty();
    }
    V4Description description = V4Notes.description(V3Ids.normal(place.id()), intake);
    description.take(V4Description.PROPERTIES, properties.get());
    for (String set : SMALL) {
      sets.records(place.set(set)).forEach(record -> description.take(set, record));
    }
    String region = TableFetch.region(place.id(), description.table());
    String modified = description.table().modified();
    PageStore store =
        PageStore.open(
            cache, V3Ids.normal(place.id()), TableFetch.version(place.credit(""), modified));
    try {
      Pages pages = new Pages(downloads, place.publisher(), store, watch);
      takeCodes(pages, region + "Codes", description);
      FetchedSet set = observations(pages, store);
      FigureTable table = read(set, intake);
      intake.cameFrom(table, set.source(place.credit(set.name()), modified));
      return Optional.of(new FetchedTable(store));
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private void takeCodes(Pages pages, String set, V4Description description) throws IOException {
    for (Page page : pages.follow(place.set(set)).orElse(List.of())) {
      try (JsonRecords records = JsonRecords.open(page.input(set).open(_ -> {}))) {
        for (var record = records.next(); record.isPresent(); record = records.next()) {
          description.take(set, record.get());
        }
      }
    }
  }

  /** All pages; as many observations as the service counts, where it does. */
  private FetchedSet observations(Pages pages, PageStore store) throws IOException {
    String set = V4Description.OBSERVATIONS;
    List<Page> found =
        pages
            .follow(place.set(set))
            .orElseThrow(() -> Downloads.failed(place.set(set), "HTTP 404"));
    long rows = found.stream().mapToLong(page -> page.shape().records()).sum();
    Optional<Long> counted = sets.number(place.set(set + "/$count"));
    if (counted.isPresent() && counted.get() != rows) {
      store.clear();
      throw Downloads.failed(place.set(set), rows + " rows, $count " + counted.get());
    }
    return new FetchedSet(set, found);
  }

  private FigureTable read(FetchedSet set, Intake intake) throws IOException {
    String id = V3Ids.normal(place.id());
    Optional<FigureTable> table = Optional.empty();
    for (int number = 1; number <= set.pages().size(); number++) {
      Page page = set.pages().get(number - 1);
      String name = id + "/" + set.name() + "/" + number;
      if (page.shape().records() > 0) {
        V4Source source =
            new V4Source(name, () -> JsonRows.open(name, page.input(name).open(_ -> {})));
        table = Optional.of(observations.read(source, id, intake));
      }
    }
    return table.orElseThrow(() -> new ImportRefused(ImportRefused.Why.NO_ROWS, id));
  }
}
