// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.FigureColumn;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Findings;

/** One version 4 table while its observations are being read, from one file or several. */
final class V4Table {
  private final SourceTable source;
  private final V4Description description;
  private final FigureTable figures;
  private final MeasureMatching.Matched matched;
  private final List<V4Source> sources = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private Optional<Long> counted;

  V4Table(
      SourceTable source,
      V4Description description,
      FigureTable figures,
      MeasureMatching.Matched matched) {
    this.source = source;
    this.description = description;
    this.figures = figures;
    this.matched = matched;
    this.counted = description.observationCount();
  }

  SourceTable source() {
    return source;
  }

  V4Description description() {
    return description;
  }

  FigureTable figures() {
    return figures;
  }

  /** The column of figures of each measure that the catalogue knows. */
  Map<Measure, FigureColumn> known() {
    return matched.known();
  }

  List<Measure> unknown() {
    return matched.unknown();
  }

  void begin(V4Source file) {
    sources.add(file);
  }

  /** Notes that there is an observation of this measure. */
  void tell(String measure) {
    told.add(measure);
  }

  /** Notes how many observations a page says that there are of the whole table. */
  void counts(long observations) {
    counted = Optional.of(observations);
  }

  /** Measures without any observation, and observations that should be there and are not. */
  void doubt(Findings findings) {
    List<String> empty =
        matched.known().keySet().stream()
            .filter(measure -> !told.contains(measure.id()))
            .map(Measure::name)
            .sorted()
            .toList();
    if (!empty.isEmpty()) {
      findings.doubt(
          Doubt.of(Doubt.Kind.COLUMN_EMPTY, source.id(), empty.size(), String.join(", ", empty)));
    }
    counted
        .filter(count -> count != figures.rowsRead())
        .ifPresent(count ->
            findings.doubt(
                Doubt.of(Doubt.Kind.OBSERVATIONS_DIFFER, source.id(), figures.rowsRead(), count)));
  }

  /** The refusal of an observation of which there is another; reads again to say where. */
  ImportRefused duplicate(String file, V4Header header, Row second) {
    Map<String, String> key = new HashMap<>();
    header.key().forEach(name -> key.put(name, second.stripped(header.columns().indexOf(name))));
    String first = "?";
    try {
      first = find(key).orElse(first);
    } catch (IOException e) {
      // the file was read up to here a moment ago; the refusal itself still stands
    }
    return new ImportRefused(
        ImportRefused.Why.DUPLICATE,
        file,
        second.line(),
        String.join(" ", header.key().stream().map(name -> key.getOrDefault(name, "")).toList()),
        first);
  }

  private Optional<String> find(Map<String, String> key) throws IOException {
    Row row = new Row();
    for (V4Source file : sources) {
      try (Rows rows = file.open()) {
        List<String> header = rows.header();
        while (rows.next(row)) {
          if (key.entrySet().stream()
              .allMatch(
                  cell -> row.stripped(header.indexOf(cell.getKey())).equals(cell.getValue()))) {
            return Optional.of(file.name() + ":" + row.line());
          }
        }
      }
    }
    return Optional.empty();
  }
}
