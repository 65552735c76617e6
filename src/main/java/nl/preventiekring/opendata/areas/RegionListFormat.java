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

/** Lists of municipalities with their province and GGD region. */
@Component
public class RegionListFormat implements TableFormat {
  private final RegionListReader reader = new RegionListReader();

  @Override
  public boolean recognises(List<String> header) {
    return reader.recognises(header);
  }

  @Override
  public List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException {
    AreaList list = reader.read(file, rows);
    intake.findings().rows(list.areas().size(), list.refusals());
    intake.areaNews().areas(DivisionFinding.told(file, list.year(), sourceName), list.areas());
    return List.of();
  }
}
