// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.v3.V3Ids;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;

/** Reads observations of version 4 tables, whichever way they came. */
@Component
public class V4Observations {
  /** Where tables of version 4 are fetched, and where files of them come from. */
  public static final String HOST = "datasets.cbs.nl";

  private final Indicators indicators;

  public V4Observations(Indicators indicators) {
    this.indicators = indicators;
  }

  /**
   * The one table that all these texts name.
   *
   * @param texts names of files, addresses, ids; those without an id do not count
   * @return empty where none names a table
   * @throws ImportRefused where they name two
   */
  static Optional<String> id(String file, Stream<String> texts) {
    List<String> ids = texts.flatMap(text -> V3Ids.find(text).stream()).distinct().toList();
    if (ids.size() > 1) {
      throw new ImportRefused(ImportRefused.Why.TABLES_DIFFER, file, ids.getFirst(), ids.get(1));
    }
    return ids.stream().findFirst();
  }

  /**
   * Reads one file with observations of a table whose description came before.
   *
   * @throws ImportRefused where nothing tells of its measures or its division, or the columns are
   *     others
   */
  public FigureTable read(V4Source file, String id, Intake intake) throws IOException {
    V4Table table = table(file, id, intake);
    table.begin(file);
    try (Rows rows = file.open()) {
      V4Header header = V4Header.of(file.name(), rows.header());
      if (header.period() < 0 && table.source().period().isEmpty()) {
        throw new ImportRefused(
            ImportRefused.Why.HEADER, file.name(), String.join(", ", header.columns()), "Perioden");
      }
      new V4Reader(file.name(), header, table, intake.findings()).read(rows);
    }
    return table.figures();
  }

  private V4Table table(V4Source file, String id, Intake intake) {
    V4Description description = V4Notes.description(id, intake);
    if (description.measures().isEmpty()) {
      throw new ImportRefused(
          ImportRefused.Why.COMPANION_MISSING, file.name(), V4Description.MEASURES);
    }
    Optional<SourceTable> known = indicators.findTable(id);
    SourceTable source =
        description
            .table()
            .table(id, known, HOST)
            .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file.name()));
    description.table().belongsTo(source);
    FigureTable figures =
        intake.table(Division.netherlands(source.division()), source.id(), source.title().nl());
    V4Notes notes = V4Notes.of(intake);
    if (figures.rowsRead() > 0 && !notes.hasBegun(figures)) {
      throw new ImportRefused(ImportRefused.Why.HEADER, file.name(), "OData v4", id + " OData v3");
    }
    return notes.table(figures, () -> begun(source, description, figures, intake));
  }

  private V4Table begun(
      SourceTable source, V4Description description, FigureTable figures, Intake intake) {
    var matched = new MeasureMatching(source, description, indicators).match();
    if (matched.known().isEmpty()) {
      String names =
          matched.unknown().stream().map(Measure::name).collect(Collectors.joining(", "));
      throw new ImportRefused(ImportRefused.Why.HEADER, V4Description.MEASURES, names, source.id());
    }
    matched
        .unknown()
        .forEach(measure -> intake.findings().unknownColumn(source.id(), measure.name()));
    figures.rowsMayDiffer();
    return new V4Table(source, description, figures, matched);
  }

  /** Notes how many observations a page says that its whole table has. */
  static void counts(FigureTable figures, long observations, Intake intake) {
    V4Notes.of(intake).tables().stream()
        .filter(table -> table.figures().equals(figures))
        .forEach(table -> table.counts(observations));
  }

  /** Tells what is missing in the tables of this import, once all files were read. */
  static void finish(Intake intake) {
    V4Notes.of(intake).tables().forEach(table -> table.doubt(intake.findings()));
  }
}
