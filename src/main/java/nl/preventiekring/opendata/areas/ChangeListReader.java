// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.MunicipalityChange;

/**
 * Lists of municipalities that merged, were split or joined another. A list is taken to be complete
 * for the two years in its name, or else from its first change to its last.
 */
public enum ChangeListReader implements AreaTableReader<ChangeList> {
  /** Day, old and new code with names, kind and source; days as 2021-01-01. */
  YEARLY(List.of("datum", "oude_code", "nieuwe_code"), "uuuu-MM-dd") {
    @Override
    Optional<MunicipalityChange> change(ListRow line) {
      return change(
          line,
          "datum",
          line.code("oude_code", AreaLevel.MUNICIPALITY),
          line.code("nieuwe_code", AreaLevel.MUNICIPALITY));
    }
  },

  /**
   * CBS changes until 2018; days as 1-1-1905. The present code is not read: it follows. What went
   * to Germany in 1963 has {@code #N/A} for a new code.
   */
  UNTIL_2018(List.of("Bestaan tot", "Eindjaar", "Oude", "Nieuwe"), "d-M-uuuu") {
    @Override
    Optional<MunicipalityChange> change(ListRow line) {
      Optional<AreaCode> from = line.code("Oude", AreaLevel.MUNICIPALITY);
      return line.text("Nieuwe").equals("#N/A")
          ? ended(line, "Bestaan tot", from)
          : change(line, "Bestaan tot", from, line.code("Nieuwe", AreaLevel.MUNICIPALITY));
    }
  },

  /**
   * National table 33: every municipality that ever was, with one successor where it ended; days as
   * 19900101, codes without letters. Rows without an end are no change. The table gives one
   * successor only, so it knows no splits.
   */
  TABLE_33(List.of("92.10 Gemeentecode", "92.12 Nieuwe code", "99.99 Datum einde"), "uuuuMMdd") {
    @Override
    Optional<MunicipalityChange> change(ListRow line) {
      if (line.text("99.99 Datum einde").isEmpty()) {
        return Optional.empty();
      }
      if (NO_PLACES.contains(line.text("92.10 Gemeentecode"))) {
        line.refuse("92.10 Gemeentecode", Reason.NOT_A_MUNICIPALITY);
        return Optional.empty();
      }
      Optional<AreaCode> from = bareCode(line, "92.10 Gemeentecode");
      return line.text("92.12 Nieuwe code").isEmpty()
          ? ended(line, "99.99 Datum einde", from)
          : change(line, "99.99 Datum einde", from, bareCode(line, "92.12 Nieuwe code"));
    }
  };

  /** Registers and "unknown" that table 33 lists among the municipalities. */
  private static final Set<String> NO_PLACES = Set.of("0000", "0997", "0998", "0999", "1999");

  private final List<String> columns;
  final DateTimeFormatter days;

  ChangeListReader(List<String> columns, String days) {
    this.columns = columns;
    this.days = DateTimeFormatter.ofPattern(days).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The reader of such a file, if any. */
  public static Optional<ChangeListReader> find(List<String> header) {
    for (ChangeListReader reader : values()) {
      if (reader.recognises(header)) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean recognises(List<String> header) {
    return header.containsAll(columns);
  }

  @Override
  public ChangeList read(String file, Rows rows) throws IOException {
    List<Refusal> refusals = new ArrayList<>();
    Set<MunicipalityChange> changes = new LinkedHashSet<>();
    Row row = new Row();
    while (rows.next(row)) {
      ListRow line = new ListRow(file, rows.header(), row, refusals);
      Optional<MunicipalityChange> change = line.hasAllFields() ? change(line) : Optional.empty();
      if (change.isPresent() && !changes.add(change.get())) {
        line.refuse(columns.get(1), Reason.LISTED_TWICE);
      }
    }
    return new ChangeList(coverage(file, changes), List.copyOf(changes), refusals);
  }

  /** The change that a row tells, if any; the reasons why not go to the refusals. */
  abstract Optional<MunicipalityChange> change(ListRow line);

  /** A row in which both are the same is a new name, which is no change of area. */
  Optional<MunicipalityChange> change(
      ListRow line, String dayColumn, Optional<AreaCode> from, Optional<AreaCode> to) {
    Optional<LocalDate> day = line.day(dayColumn, days);
    if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.equals(to)) {
      line.refuse(columns.getLast(), Reason.CHANGES_NOTHING);
      return Optional.empty();
    }
    return Optional.of(new MunicipalityChange(day.get(), from.get(), to));
  }

  /** A municipality whose area went to no other. */
  Optional<MunicipalityChange> ended(ListRow line, String dayColumn, Optional<AreaCode> from) {
    return from.flatMap(code ->
        line.day(dayColumn, days).map(day -> new MunicipalityChange(day, code, Optional.empty())));
  }

  private static Optional<AreaCode> bareCode(ListRow line, String column) {
    Optional<AreaCode> code = AreaCode.find("GM" + line.text(column));
    if (code.isEmpty()) {
      line.refuse(column, Reason.NOT_AN_AREA_CODE);
    }
    return code;
  }

  private static ChangeCoverage coverage(String file, Set<MunicipalityChange> changes) {
    if (changes.isEmpty()) {
      throw new ImportRefused(ImportRefused.Why.NO_ROWS, file);
    }
    String source = file.substring(file.lastIndexOf('/') + 1);
    List<Integer> years = Years.in(file);
    if (years.size() == 2 && years.getFirst() <= years.getLast()) {
      return new ChangeCoverage(years.getFirst(), years.getLast(), source);
    }
    IntSummaryStatistics found =
        changes.stream().mapToInt(MunicipalityChange::firstYear).summaryStatistics();
    return new ChangeCoverage(found.getMin(), found.getMax(), source);
  }
}
