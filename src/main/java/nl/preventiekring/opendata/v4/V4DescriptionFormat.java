// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonRecords;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Intake;
import org.springframework.stereotype.Component;

/**
 * Properties, Dimensions, MeasureCodes, MeasureGroups and codes of a version 4 table, each saved as
 * a JSON file beside pages of observations. The address at their start tells which of them it is.
 */
@Component
public class V4DescriptionFormat implements FileFormat {
  @Override
  public boolean recognises(InputFile file, String head) {
    return V4Context.set(head)
        .filter(set ->
            set.equals(V4Description.PROPERTIES)
                || set.equals("Dimensions")
                || set.endsWith("Codes")
                || set.endsWith("Groups"))
        .isPresent();
  }

  @Override
  public boolean isDescription() {
    return true;
  }

  @Override
  public List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    String set = V4Context.set(file.head()).orElse("");
    Answer answer = Answer.of(file, progress);
    String id =
        V4Observations.id(
                file.name(),
                Stream.concat(sourceName.stream(), Stream.of(answer.context(), file.name())))
            .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file.name()));
    V4Description description = V4Notes.description(id, intake);
    for (Map<String, String> record : answer.records()) {
      if (description.take(set, record)) {
        intake.findings().row();
      }
    }
    return List.of();
  }

  /**
   * A small answer, whole.
   *
   * @param records those of a set; one record for Properties, which has no list
   */
  private record Answer(String context, List<Map<String, String>> records) {
    static Answer of(InputFile file, LongConsumer progress) throws IOException {
      try (JsonRecords records = JsonRecords.open(file.open(progress))) {
        List<Map<String, String>> all = new ArrayList<>();
        for (var record = records.next(); record.isPresent(); record = records.next()) {
          all.add(record.get());
        }
        if (all.isEmpty()) {
          all.add(V4Description.properties(records));
        }
        return new Answer(records.property("@odata.context").orElse(""), all);
      }
    }
  }
}
