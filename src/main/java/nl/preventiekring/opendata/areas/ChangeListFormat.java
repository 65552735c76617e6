// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.TableFormat;
import org.springframework.stereotype.Component;

/** Lists of municipalities that merged or were split. */
@Component
public class ChangeListFormat implements TableFormat {
  @Override
  public boolean recognises(List<String> header) {
    return ChangeListReader.find(header).isPresent();
  }

  @Override
  public List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException {
    ChangeList list = ChangeListReader.find(rows.header()).orElseThrow().read(file, rows);
    intake.findings().rows(list.changes().size(), list.refusals());
    intake.areaNews().changes(list.coverage(), list.changes());
    return List.of();
  }
}
