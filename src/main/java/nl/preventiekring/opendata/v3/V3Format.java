package nl.preventiekring.opendata.v3;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern TABLE_ID = Pattern.compile("\\d{5}(?:NED|ned)");

  private final Indicators indicators;

  V3Format(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public boolean recognises(List<String> header) {
    return V3Header.recognises(header);
  }

  @Override
  public List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException {
    SourceTable source = sourceTable(file, rows.header(), sourceName);
    FigureTable table =
        intake.table(Division.netherlands(source.division()), source.id(), source.title().nl());
    read(file, rows, source, table, intake);
    return List.of(table);
  }

  /** Reads rows of a table that is known, whichever way they came. */
  public void read(String file, Rows rows, SourceTable source, FigureTable table, Intake intake)
      throws IOException {
    V3Header header = V3Header.of(source.id(), rows.header(), indicators);
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

  /**
   * The table by the name the user gave, else by the file's name, else the one whose keys are most
   * like the header.
   */
  private SourceTable sourceTable(String file, List<String> header, Optional<String> sourceName) {
    Matcher inName = TABLE_ID.matcher(sourceName.orElse(file));
    if (inName.find()) {
      String id = inName.group().toUpperCase(java.util.Locale.ROOT);
      return indicators
          .findTable(id)
          .orElseThrow(() -> new ImportRefused(ImportRefused.Why.TABLE_UNKNOWN, id));
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
