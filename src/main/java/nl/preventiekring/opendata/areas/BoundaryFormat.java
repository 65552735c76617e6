package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.intake.AreaNews;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;

/** Boundaries in GeoJSON. Shapes of water and abroad are left out and told of. */
@Component
class BoundaryFormat implements FileFormat {
  private final ShapeReader reader = new ShapeReader();

  @Override
  public boolean recognises(InputFile file, String head) {
    return reader.recognises(head);
  }

  @Override
  public List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    ShapeFile shapes = reader.read(file, progress);
    int year =
        shapes
            .year()
            .or(() -> sourceName.flatMap(Years::last))
            .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file.name()));
    Division division = Division.netherlands(year);
    intake.areaNews().areas(division, shapes.areas());
    intake.areaNews().shapes(new AreaNews.Shapes(division, shapes.boundaries()));
    intake.findings().rows(shapes.shapes().size() + shapes.skipped().size(), shapes.refusals());
    shapes.skipped().stream()
        .map(skipped -> skipped.reason())
        .distinct()
        .forEach(reason -> {
          long times = shapes.skipped().stream().filter(one -> one.reason() == reason).count();
          intake.findings().doubt(Doubt.of(Doubt.Kind.LEFT_OUT, file.name(), reason.name(), times));
        });
    return List.of();
  }
}
