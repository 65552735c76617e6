package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.AreaNews;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.TableFormat;
import nl.preventiekring.opendata.v3.V3Ids;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;

/** Lists about areas: names by code, municipalities by region, mergers of municipalities. */
@Component
class AreaListFormat implements TableFormat {
  private static final List<AreaTableReader<AreaList>> LISTS =
      List.of(new DimensionReader(), new RegionListReader());

  private final Indicators indicators;

  AreaListFormat(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public boolean recognises(List<String> header) {
    return list(header).isPresent() || ChangeListReader.find(header).isPresent();
  }

  @Override
  public List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException {
    Optional<AreaTableReader<AreaList>> list = list(rows.header());
    if (list.isPresent()) {
      readAreas(file, list.get().read(file, rows), sourceName, intake);
    } else {
      readChanges(ChangeListReader.find(rows.header()).orElseThrow().read(file, rows), intake);
    }
    return List.of();
  }

  private static Optional<AreaTableReader<AreaList>> list(List<String> header) {
    return LISTS.stream().filter(reader -> reader.recognises(header)).findFirst();
  }

  private void readAreas(String file, AreaList list, Optional<String> sourceName, Intake intake) {
    int year =
        list.year()
            .or(() -> yearOfTable(sourceName.orElse(file)))
            .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file));
    intake.areaNews().areas(Division.netherlands(year), list.areas());
    intake.findings().rows(list.areas().size(), list.refusals());
  }

  private Optional<Integer> yearOfTable(String name) {
    return V3Ids.find(name).flatMap(indicators::findTable).map(SourceTable::division);
  }

  private static void readChanges(ChangeList list, Intake intake) {
    intake.areaNews().changes(new AreaNews.Changes(list.coverage(), list.changes()));
    intake.findings().rows(list.changes().size(), list.refusals());
  }
}
