// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Imports;
import nl.preventiekring.opendata.fetch.FetchedTable;
import nl.preventiekring.opendata.fetch.TableFetch;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.internal.ImportStore.Stored;
import org.springframework.stereotype.Service;

/** One import from the first byte to the report: read everything, then store everything. */
@Service
class ImportRun implements Imports {
  private final SourceReading reading;
  private final TableFetch tables;
  private final ImportStore store;

  ImportRun(SourceReading reading, TableFetch tables, ImportStore store) {
    this.reading = reading;
    this.tables = tables;
    this.store = store;
  }

  @Override
  public ImportReport run(
      ImportRequest request, ImportProgress progress, Consumer<ImportReport> together) {
    Intake intake = new Intake();
    List<FetchedTable> fetched = new ArrayList<>();
    try {
      readAll(request, intake, fetched, progress);
      if (intake.findings().rows() == 0) {
        throw new ImportRefused(ImportRefused.Why.NO_ROWS, names(request));
      }
      ImportReport report =
          store.store(
              intake,
              request,
              stored -> {
                ImportReport whole = report(intake, stored, request.dryRun());
                together.accept(whole);
                return whole;
              });
      if (!request.dryRun()) {
        fetched.forEach(FetchedTable::stored);
      }
      return report;
    } finally {
      fetched.forEach(FetchedTable::close);
    }
  }

  private void readAll(
      ImportRequest request, Intake intake, List<FetchedTable> fetched, ImportProgress progress) {
    List<InputFile> files = new ArrayList<>();
    for (Source source : request.sources()) {
      switch (source) {
        case Source.File file -> files.add(InputFile.of(file.path(), file.name()));
        case Source.Table table -> fetched.add(tables.read(table.id(), intake, progress));
      }
    }
    reading.read(files, request.sourceName(), intake, progress);
  }

  private static String names(ImportRequest request) {
    return request.sources().stream()
        .map(source ->
            switch (source) {
              case Source.File file -> file.name();
              case Source.Table table -> table.id();
            })
        .collect(Collectors.joining(", "));
  }

  private static ImportReport report(Intake intake, Stored stored, boolean dryRun) {
    Findings findings = intake.findings();
    return new ImportReport(
        findings.rows(),
        stored.tally().values(),
        stored.tally().suppressed(),
        stored.tally().notAsked(),
        stored.tally().missing(),
        stored.tally().bounds(),
        findings.refused(),
        stored.areas(),
        stored.boundaries(),
        stored.areaChanges(),
        findings.unknownColumns(),
        findings.refusals(),
        findings.doubts(),
        stored.releases(),
        dryRun);
  }
}
