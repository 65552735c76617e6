// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaLevel;

/**
 * The dimension {@code WijkenEnBuurten} of a version 3 table: all areas of its division with their
 * names. The year follows from the table, not from the file.
 */
public final class DimensionReader implements AreaTableReader<AreaList> {
  private static final String KEY = "Key";
  private static final String TITLE = "Title";
  private static final String MUNICIPALITY = "Municipality";
  private static final String DETAIL = "DetailRegionCode";

  @Override
  public boolean recognises(List<String> header) {
    return header.containsAll(List.of(KEY, TITLE, MUNICIPALITY, DETAIL));
  }

  @Override
  public AreaList read(String file, Rows rows) throws IOException {
    List<Refusal> refusals = new ArrayList<>();
    Map<AreaCode, AreaDraft> areas = new LinkedHashMap<>();
    Row row = new Row();
    while (rows.next(row)) {
      ListRow line = new ListRow(file, rows.header(), row, refusals);
      area(line)
          .ifPresent(area -> {
            if (areas.putIfAbsent(area.code(), area) != null) {
              line.refuse(KEY, Reason.LISTED_TWICE);
            }
          });
    }
    return new AreaList(Optional.empty(), List.copyOf(areas.values()), refusals);
  }

  private static Optional<AreaDraft> area(ListRow line) {
    if (!line.hasAllFields()) {
      return Optional.empty();
    }
    Optional<AreaCode> code = AreaCode.find(line.text(KEY));
    if (code.isEmpty()) {
      line.refuse(KEY, Reason.NOT_AN_AREA_CODE);
      return Optional.empty();
    }
    if (!agrees(line, DETAIL, code) || !agrees(line, MUNICIPALITY, municipality(code.get()))) {
      return Optional.empty();
    }
    Optional<String> name = Optional.of(line.text(TITLE)).filter(title -> !title.isEmpty());
    return code.map(area -> new AreaDraft(area, name, Optional.empty(), Optional.empty()));
  }

  /** An empty cell contradicts nothing: the country has neither code. */
  private static boolean agrees(ListRow line, String column, Optional<AreaCode> code) {
    boolean agrees = line.text(column).isEmpty() || AreaCode.find(line.text(column)).equals(code);
    if (!agrees) {
      line.refuse(column, Reason.CODES_DISAGREE);
    }
    return agrees;
  }

  private static Optional<AreaCode> municipality(AreaCode code) {
    if (code.level() == AreaLevel.MUNICIPALITY) {
      return Optional.of(code);
    }
    return code.parentInCode().flatMap(DimensionReader::municipality);
  }
}
