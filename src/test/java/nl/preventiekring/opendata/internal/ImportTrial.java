// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.catalogue.ShippedCatalogue;
import nl.preventiekring.opendata.FakeAreaChanges;
import nl.preventiekring.opendata.FakeAreas;
import nl.preventiekring.opendata.FakeBoundaries;
import nl.preventiekring.opendata.FakeReleases;
import nl.preventiekring.opendata.FakeTransactions;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.areas.ChangeListFormat;
import nl.preventiekring.opendata.areas.DimensionFormat;
import nl.preventiekring.opendata.areas.RegionListFormat;
import nl.preventiekring.opendata.areas.ShapeFormat;
import nl.preventiekring.opendata.fetch.Downloads;
import nl.preventiekring.opendata.fetch.FetchRules;
import nl.preventiekring.opendata.fetch.Publishers;
import nl.preventiekring.opendata.fetch.Sleeper;
import nl.preventiekring.opendata.fetch.TableFetch;
import nl.preventiekring.opendata.tidy.TidyFormat;
import nl.preventiekring.opendata.v3.V3DescriptionFormat;
import nl.preventiekring.opendata.v3.V3Format;
import nl.preventiekring.opendata.v3.V3PageFormat;
import nl.preventiekring.opendata.v4.V4DescriptionFormat;
import nl.preventiekring.opendata.v4.V4Observations;
import nl.preventiekring.opendata.v4.V4PageFormat;
import nl.preventiekring.opendata.v4.V4ZipFormat;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.shared.AgeBand;

/** The whole import on the shipped catalogue, with areas and releases in memory. */
public final class ImportTrial {
  private final Path folder;
  private final FakeAreas areas = new FakeAreas();
  private final FakeReleases releases = new FakeReleases();
  private final FakeBoundaries boundaries = new FakeBoundaries();
  private final FakeAreaChanges changes = new FakeAreaChanges();
  private final ImportRun run;

  /**
   * @param folder where the files of the test are written
   */
  public ImportTrial(Path folder) {
    this(folder, Publishers.real(), FetchRules.standard(), _ -> {});
  }

  /**
   * @param publishers where tables are fetched; pages are kept in the folder {@code cache}
   * @param sleeper hears how long a fetch would have waited
   */
  public ImportTrial(Path folder, Publishers publishers, FetchRules rules, Sleeper sleeper) {
    this.folder = folder;
    Indicators indicators = ShippedCatalogue.indicators();
    V3Format v3 = new V3Format(indicators);
    V4Observations v4 = new V4Observations(indicators);
    SourceReading reading =
        new SourceReading(
            List.of(
                new V3DescriptionFormat(indicators),
                new V3PageFormat(v3),
                new V4DescriptionFormat(),
                new V4PageFormat(v4),
                new V4ZipFormat(v4),
                new ShapeFormat(areas)),
            List.of(
                v3,
                new TidyFormat(indicators, areas),
                new RegionListFormat(),
                new ChangeListFormat(),
                new DimensionFormat(indicators)));
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    TableFetch tables =
        new TableFetch(
            indicators,
            v3,
            v4,
            publishers,
            new Downloads(publishers, rules, sleeper, new Random(1), clock),
            folder.resolve("cache"));
    ImportStore store =
        new ImportStore(
            () -> {},
            areas,
            new AreaNewsStore(areas, boundaries, changes),
            releases,
            indicators,
            new FakeTransactions(areas, releases),
            clock);
    this.run = new ImportRun(reading, tables, store);
  }

  /** Writes a file of the test and answers it as a source. */
  public Source file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Source file(String name, byte[] content) {
    try {
      return Source.File.of(Files.write(folder.resolve(name), content));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public ImportReport run(Source... sources) {
    return run(new ImportRequest(List.of(sources), Optional.empty(), false, Optional.of("Test")));
  }

  public ImportReport run(ImportRequest request) {
    return run.run(request, ImportProgress.SILENT);
  }

  public ImportReport run(ImportRequest request, ImportProgress progress) {
    return run.run(request, progress);
  }

  public FakeAreas areas() {
    return areas;
  }

  public FakeBoundaries boundaries() {
    return boundaries;
  }

  public FakeAreaChanges changes() {
    return changes;
  }

  public FakeReleases releases() {
    return releases;
  }

  /** All slices that were published. */
  public Stream<Slice> slices() {
    return releases.drafts().stream().flatMap(draft -> draft.slices().stream());
  }

  public Slice slice(String indicator, int year, AgeBand ageBand) {
    return slices()
        .filter(slice ->
            slice.key().indicator().value().equals(indicator)
                && slice.key().period().year() == year
                && slice.key().ageBand().equals(ageBand))
        .reduce((former, newest) -> newest)
        .orElseThrow();
  }

  /** The figure of an area as text, or why there is none. */
  public String cell(Slice slice, String code) {
    int ordinal = areas.tree(slice.key().division()).get(AreaCode.of(code)).ordinal();
    return slice
        .values()
        .absence(ordinal)
        .map(Absence::name)
        .orElseGet(() -> String.valueOf(slice.values().value(ordinal)));
  }
}
