// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonRecords;
import nl.preventiekring.opendata.input.JsonShape;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;

/**
 * TableInfos, DataProperties and the code lists of dimensions, each saved as a JSON file beside a
 * file with figures.
 */
@Component
public class V3DescriptionFormat implements FileFormat {
  private static final Set<String> PROPERTIES = Set.of("ID", "ParentID", "Type", "Key", "Title");
  private static final Set<String> INFOS = Set.of("Identifier", "Title", "Modified", "Summary");
  private static final Set<String> CODES = Set.of("Key", "Title", "Description");

  private final Indicators indicators;

  public V3DescriptionFormat(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public boolean recognises(InputFile file, String head) {
    Set<String> columns = new HashSet<>(JsonShape.firstColumns(head));
    return columns.containsAll(PROPERTIES)
        || columns.containsAll(INFOS)
        || columns.containsAll(CODES);
  }

  @Override
  public boolean isDescription() {
    return true;
  }

  @Override
  public List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    String context;
    try (JsonRecords records = JsonRecords.open(file.open(progress))) {
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        all.add(record.get());
      }
      context = records.property("odata.metadata").orElse("");
    }
    String id =
        V3Ids.find(context)
            .or(() -> V3Ids.find(file.name()))
            .or(() -> sourceName.flatMap(V3Ids::find))
            .orElse(file.name());
    V3Description description = intake.notes(V3Notes.class, V3Notes::new).of(id);
    all.forEach(record -> take(record, description, intake.findings()));
    return List.of();
  }

  private static void take(
      Map<String, String> record, V3Description description, Findings findings) {
    if (record.keySet().containsAll(PROPERTIES)) {
      description.addProperty(record);
    } else if (record.keySet().containsAll(INFOS)) {
      description.addInfo(record);
    } else if (description.addArea(record)) {
      findings.row();
    }
  }

  /** Names of areas are of use even where the figures of their table did not come along. */
  @Override
  public void finish(Intake intake) {
    intake
        .notes(V3Notes.class, V3Notes::new)
        .descriptions()
        .forEach((id, description) -> {
          List<AreaDraft> areas = description.areas();
          Optional<Division> division =
              description
                  .division()
                  .or(() ->
                      indicators
                          .findTable(id)
                          .map(table -> Division.netherlands(table.division())));
          if (division.isPresent()) {
            intake.areaNews().areas(division.get(), areas);
          } else if (!areas.isEmpty()) {
            throw new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, id);
          }
        });
  }
}
