// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.TableFormat;
import nl.preventiekring.opendata.v3.V3Ids;
import org.springframework.stereotype.Component;

/** The areas of a version 3 table with their names; the table tells the year. */
@Component
public class DimensionFormat implements TableFormat {
  private final DimensionReader reader = new DimensionReader();
  private final Indicators indicators;

  public DimensionFormat(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public boolean recognises(List<String> header) {
    return reader.recognises(header);
  }

  @Override
  public List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException {
    AreaList list = reader.read(file, rows);
    intake.findings().rows(list.areas().size(), list.refusals());
    Optional<Integer> year =
        sourceName
            .flatMap(V3Ids::find)
            .or(() -> V3Ids.find(file))
            .flatMap(indicators::findTable)
            .map(SourceTable::division);
    intake.areaNews().areas(DivisionFinding.told(file, year, sourceName), list.areas());
    return List.of();
  }
}
