// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonRows;
import nl.preventiekring.opendata.input.JsonShape;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.v3.V3Notes;
import org.springframework.stereotype.Component;

/** A page of the set Observations of a version 4 table, saved as a JSON file. */
@Component
public class V4PageFormat implements FileFormat {
  private final V4Observations observations;

  public V4PageFormat(V4Observations observations) {
    this.observations = observations;
  }

  @Override
  public boolean recognises(InputFile file, String head) {
    return V4Header.recognises(JsonShape.firstColumns(head));
  }

  @Override
  public List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    JsonShape shape = JsonShape.of(file.name(), file.open(_ -> {}));
    String id =
        V4Observations.id(
                file.name(),
                Stream.concat(sourceName.stream(), Stream.of(shape.context(), file.name())))
            .or(() -> V4Notes.of(intake).onlyDescribed())
            .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file.name()));
    V4Source source =
        new V4Source(file.name(), () -> JsonRows.open(file.name(), file.open(progress)));
    FigureTable table = observations.read(source, id, intake);
    shape.count().ifPresent(count -> V4Observations.counts(table, count, intake));
    intake.notes(V3Notes.class, V3Notes::new).page(table, file.name(), shape.nextLink());
    return List.of(table);
  }

  @Override
  public void finish(Intake intake) {
    V4Observations.finish(intake);
  }
}
