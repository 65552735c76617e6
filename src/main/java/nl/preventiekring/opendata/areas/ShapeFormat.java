// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** Boundaries in GeoJSON. */
@Component
public class ShapeFormat implements FileFormat {
  private static final int NAMED = 5;

  private final ShapeReader reader = new ShapeReader();
  private final DivisionFinding divisions;

  public ShapeFormat(Areas areas) {
    this.divisions = new DivisionFinding(areas);
  }

  @Override
  public boolean recognises(InputFile file, String head) {
    return reader.recognises(head);
  }

  @Override
  public List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    ShapeFile shapes = reader.read(file, progress);
    Findings findings = intake.findings();
    findings.rows(shapes.shapes().size() + shapes.skipped().size(), shapes.refusals());
    tellSkipped(file, shapes.skipped(), findings);
    Map<AreaCode, Geometry> boundaries = shapes.boundaries();
    if (!boundaries.isEmpty()) {
      Division division =
          divisions.toldOrHolding(
              file.name(), shapes.year(), sourceName, boundaries.keySet(), findings);
      intake.areaNews().areas(division, shapes.areas());
      intake.areaNews().shapes(division, boundaries);
    }
    return List.of();
  }

  /** Water and abroad are no fault of the file, but whoever counts shapes wants to know. */
  private static void tellSkipped(InputFile file, List<Refusal> skipped, Findings findings) {
    if (!skipped.isEmpty()) {
      String some =
          skipped.stream()
              .limit(NAMED)
              .map(Refusal::value)
              .distinct()
              .collect(Collectors.joining(", ", "", skipped.size() > NAMED ? " ..." : ""));
      findings.doubt(Doubt.of(Doubt.Kind.LEFT_OUT, file.name(), some, skipped.size()));
    }
  }
}
