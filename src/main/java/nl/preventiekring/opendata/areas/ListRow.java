// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;

/** One row of a list by column name, and the refusals that it leads to. */
final class ListRow {
  private final String file;
  private final List<String> header;
  private final Row row;
  private final List<Refusal> refusals;

  ListRow(String file, List<String> header, Row row, List<Refusal> refusals) {
    this.file = file;
    this.header = header;
    this.row = row;
    this.refusals = refusals;
  }

  /** Whether it has a field for each column; an empty one behind the last is forgiven. */
  boolean hasAllFields() {
    boolean whole =
        row.size() == header.size()
            || (row.size() == header.size() + 1 && row.isBlank(header.size()));
    if (!whole) {
      refuse("", String.valueOf(row.size()), Reason.NUMBER_OF_FIELDS);
    }
    return whole;
  }

  String text(String column) {
    return row.stripped(header.indexOf(column));
  }

  /** The code in a column; a text that is no code of this level is refused. */
  Optional<AreaCode> code(String column, AreaLevel level) {
    Optional<AreaCode> code = AreaCode.find(text(column)).filter(found -> found.level() == level);
    if (code.isEmpty()) {
      refuse(column, Reason.NOT_AN_AREA_CODE);
    }
    return code;
  }

  /** The day in a column; a text that is no day is refused. */
  Optional<LocalDate> day(String column, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text(column), format));
    } catch (DateTimeException e) {
      refuse(column, Reason.NOT_A_DATE);
      return Optional.empty();
    }
  }

  void refuse(String column, Reason reason) {
    refuse(column, text(column), reason);
  }

  private void refuse(String column, String value, Reason reason) {
    refusals.add(new Refusal(file, row.line(), column, value, reason));
  }
}
