// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.JsonRows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.v3.V3Description;
import nl.preventiekring.opendata.v3.V3Format;
import nl.preventiekring.opendata.v3.V3Ids;
import nl.preventiekring.opendata.v3.V3Notes;
import nl.preventiekring.opendata.v4.V4Observations;
import nl.preventiekring.region.Division;

/** Fetches tables by their id and reads them. */
public final class TableFetch {
  private static final Set<String> DIMENSIONS =
      Set.of("Leeftijd", "Marges", "WijkenEnBuurten", "RegioS", "Perioden");

  private final Indicators indicators;
  private final V3Format format;
  private final V4Observations observations;
  private final Publishers publishers;
  private final Downloads downloads;
  private final Path cache;

  /**
   * @param cache folder for pages until they are stored
   */
  public TableFetch(
      Indicators indicators,
      V3Format format,
      V4Observations observations,
      Publishers publishers,
      Downloads downloads,
      Path cache) {
    this.indicators = indicators;
    this.format = format;
    this.observations = observations;
    this.publishers = publishers;
    this.downloads = downloads;
    this.cache = cache;
  }

  /**
   * Fetches a table and reads it into the intake: from a service of version 3, or from that of
   * version 4 where no publisher has it there, because version 3 tells more.
   *
   * @return what was fetched, to be told once it is stored
   * @throws ImportRefused where no publisher has the table, or fetching fails
   */
  public FetchedTable read(String id, Intake intake, ImportProgress progress) {
    if (!V3Ids.isId(id)) {
      throw new ImportRefused(ImportRefused.Why.TABLE_UNKNOWN, id);
    }
    try {
      Files.createDirectories(cache);
      Watch watch = new Watch(id, progress);
      SmallSets sets = new SmallSets(downloads, cache, watch::check);
      Optional<FetchedTable> found = readV3(id, sets, intake, watch);
      return found.isPresent() ? found.get() : readV4(id, sets, intake, watch);
    } catch (IOException e) {
      throw new ImportRefused(
          ImportRefused.Why.SOURCE_FAILED,
          id,
          e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private FetchedTable readV4(String id, SmallSets sets, Intake intake, Watch watch)
      throws IOException {
    V4Place place = new V4Place(publishers.version4(), id);
    return new V4Fetch(observations, downloads, sets, place, watch, cache)
        .read(intake)
        .orElseThrow(() -> new ImportRefused(ImportRefused.Why.TABLE_UNKNOWN, id));
  }

  private Optional<FetchedTable> readV3(String id, SmallSets small, Intake intake, Watch watch)
      throws IOException {
    String normalId = V3Ids.normal(id);
    Optional<SourceTable> known = indicators.findTable(normalId);
    V3Description description = intake.notes(V3Notes.class, V3Notes::new).of(normalId);
    V3Finding finding = new V3Finding(small);
    Optional<V3Place> served = finding.find(id, publishers.of(known), description);
    if (served.isEmpty()) {
      return Optional.empty();
    }
    V3Place place = served.get();
    finding.describe(place, description);
    String region = region(id, description);
    SourceTable source =
        description
            .table(normalId, known, place.publisher().host())
            .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, id));
    PageStore store =
        PageStore.open(cache, normalId, version(place.set("").toString(), description.modified()));
    try {
      Pages pages = new Pages(downloads, place.publisher(), store, watch);
      V3Sets sets = new V3Sets(pages, place, finding, description, region);
      sets.regions();
      FetchedSet figures = sets.figures();
      FigureTable table = readPages(figures, source, description, intake);
      intake.cameFrom(table, figures.source(place.credit(figures.name()), description.modified()));
      return Optional.of(new FetchedTable(store));
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Tells versions of a table apart; empty where the publisher does not say when it changed. */
  static Optional<String> version(String address, String modified) {
    return modified.isEmpty() ? Optional.empty() : Optional.of(address + " " + modified);
  }

  /** A table by sex or origin has several rows for what would be one figure here. */
  static String region(String id, V3Description description) {
    boolean fits = DIMENSIONS.containsAll(description.dimensions());
    return description
        .regionDimension()
        .filter(_ -> fits)
        .orElseThrow(() ->
            new ImportRefused(
                ImportRefused.Why.HEADER,
                id,
                String.join(", ", description.dimensions()),
                String.join(", ", DIMENSIONS.stream().sorted().toList())));
  }

  private FigureTable readPages(
      FetchedSet figures, SourceTable source, V3Description description, Intake intake)
      throws IOException {
    description.belongsTo(source);
    FigureTable table =
        intake.table(Division.netherlands(source.division()), source.id(), source.title().nl());
    long before = table.rowsRead();
    List<Page> pages = figures.pages();
    for (int number = 1; number <= pages.size(); number++) {
      Page page = pages.get(number - 1);
      String name = source.id() + "/" + figures.name() + "/" + number;
      if (page.shape().records() > 0) {
        try (JsonRows rows = JsonRows.open(name, page.input(name).open(_ -> {}))) {
          format.read(name, rows, source, Optional.of(description), table, intake);
        }
      }
    }
    if (table.rowsRead() == before) {
      throw new ImportRefused(ImportRefused.Why.NO_ROWS, source.id());
    }
    return table;
  }
}
