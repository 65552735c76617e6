// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.TableFormat;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.Period;
import org.springframework.stereotype.Component;

/** The bulk CSV, typed and untyped, and the spreadsheet form of version 3 tables. */
@Component
public class V3Format implements TableFormat {
  private final Indicators indicators;

  public V3Format(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public boolean recognises(List<String> header) {
    return V3Header.recognises(header);
  }

  @Override
  public List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException {
    return List.of(read(file, rows, Stream.concat(sourceName.stream(), Stream.of(file)), intake));
  }

  /**
   * Reads rows of the table whose id is in the first of the names that holds one, or that is most
   * like them.
   */
  FigureTable read(String file, Rows rows, Stream<String> names, Intake intake) throws IOException {
    V3Notes notes = intake.notes(V3Notes.class, V3Notes::new);
    Optional<String> named =
        names
            .flatMap(name ->
                V3Ids.find(name).filter(id -> !name.equals(file) || isMeant(id, notes)).stream())
            .findFirst();
    Optional<String> described = notes.findByHeader(rows.header());
    Optional<V3Description> description =
        named.flatMap(notes::find).or(() -> described.flatMap(notes::find));
    Optional<String> id = named.or(() -> described.filter(V3Ids::isId));
    SourceTable source = sourceTable(file, rows.header(), id, description);
    description.ifPresent(told -> told.belongsTo(source));
    FigureTable table =
        intake.table(Division.netherlands(source.division()), source.id(), source.title().nl());
    read(file, rows, source, description, table, intake);
    return table;
  }

  /**
   * Whether somebody who called a file so meant a table: 2022best.csv is a file of the best year.
   */
  private boolean isMeant(String id, V3Notes notes) {
    return id.endsWith("NED") || indicators.findTable(id).isPresent() || notes.find(id).isPresent();
  }

  /** Reads rows of a table that is known, whichever way they came. */
  public void read(
      String file,
      Rows rows,
      SourceTable source,
      Optional<V3Description> description,
      FigureTable table,
      Intake intake)
      throws IOException {
    V3Header header = V3Header.of(source, rows.header(), description, indicators);
    if (header.topics().isEmpty()) {
      throw new ImportRefused(
          ImportRefused.Why.HEADER, file, String.join(", ", header.unknown()), source.id());
    }
    if (header.period() < 0 && source.period().isEmpty()) {
      throw new ImportRefused(ImportRefused.Why.HEADER, file, "", "Perioden");
    }
    header.unknown().forEach(column -> intake.findings().unknownColumn(source.id(), column));
    new V3Reader(file, header, table, intake.findings(), source.period().map(Period::new))
        .read(rows);
  }

  /** The table by its id, else the one whose keys are most like the header. */
  private SourceTable sourceTable(
      String file, List<String> header, Optional<String> id, Optional<V3Description> description) {
    if (id.isPresent()) {
      Optional<SourceTable> known = indicators.findTable(id.get());
      return description
          .flatMap(told -> told.table(id.get(), known, ""))
          .or(() -> known)
          .orElseThrow(() -> new ImportRefused(ImportRefused.Why.TABLE_UNKNOWN, id.get()));
    }
    return indicators.listTables().stream()
        .filter(table -> commonKeys(table, header) > 0)
        .max(Comparator.comparingLong(table -> commonKeys(table, header)))
        .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file));
  }

  private long commonKeys(SourceTable table, List<String> header) {
    return header.stream()
        .filter(key -> indicators.findByColumn(table.id(), key).isPresent())
        .count();
  }
}
