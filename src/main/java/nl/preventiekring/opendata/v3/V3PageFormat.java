// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonRows;
import nl.preventiekring.opendata.input.JsonShape;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Intake;
import org.springframework.stereotype.Component;

/** A page of a version 3 feed, saved as a JSON file. */
@Component
public class V3PageFormat implements FileFormat {
  private final V3Format format;

  public V3PageFormat(V3Format format) {
    this.format = format;
  }

  @Override
  public boolean recognises(InputFile file, String head) {
    return V3Header.recognises(JsonShape.firstColumns(head));
  }

  @Override
  public List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    JsonShape shape = JsonShape.of(file.name(), file.open(_ -> {}));
    try (JsonRows rows = JsonRows.open(file.name(), file.open(progress))) {
      FigureTable table =
          format.read(
              file.name(),
              rows,
              Stream.concat(sourceName.stream(), Stream.of(file.name(), shape.context())),
              intake);
      if (shape.context().endsWith("UntypedDataSet")) {
        table.emptyMeansNotAsked();
      }
      intake.notes(V3Notes.class, V3Notes::new).page(table, file.name(), shape.nextLink());
      return List.of(table);
    }
  }

  /** A page that names a next one is not all; the last page names none. */
  @Override
  public void finish(Intake intake) {
    for (String file : intake.notes(V3Notes.class, V3Notes::new).unfinished()) {
      intake.findings().doubt(Doubt.of(Doubt.Kind.PAGE_WITHOUT_NEXT, file));
    }
  }
}
