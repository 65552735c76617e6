// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.internal.ImportTrial;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of the service of version 4 as they were saved. */
@Tag("real-files")
class RealV4FilesTest {
  private static final String KEY_FIGURES = "kwb/83765NED-v4-metadata/converted/83765NED_";
  private static final String SAMPLES = "odata-samples/v4/meta_";

  @TempDir private Path folder;

  private static Source file(String name) {
    return Source.File.of(RepositoryRoot.path().resolveSibling("shared/data").resolve(name));
  }

  @Test
  void descriptionOfTheKeyFiguresOf2017GivesItsAreas() {
    ImportReport report =
        new ImportTrial(folder)
            .run(
                file(KEY_FIGURES + "WijkenEnBuurtenCodes.json.gz"),
                file(KEY_FIGURES + "WijkenEnBuurtenGroups.json"),
                file(KEY_FIGURES + "Dimensions.json"),
                file(KEY_FIGURES + "MeasureCodes.json"),
                file(KEY_FIGURES + "MeasureGroups.json"));
    assertThat(report.areas()).isEqualTo(16_667);
    assertThat(report.releases()).isEmpty();
  }

  @Test
  void observationsOfATableWithoutRegionsAreRecognisedAndRefused() {
    ImportTrial trial = new ImportTrial(folder);
    ImportRefused refused =
        catchThrowableOfType(
            ImportRefused.class,
            () -> trial.run(file(SAMPLES + "4.json"), file(SAMPLES + "6.json")));
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.COMPANION_MISSING);
    ImportRefused described =
        catchThrowableOfType(
            ImportRefused.class,
            () ->
                trial.run(
                    file(SAMPLES + "4.json"), file(SAMPLES + "5.json"), file(SAMPLES + "6.json")));
    assertThat(described.why()).isEqualTo(ImportRefused.Why.DIVISION_UNKNOWN);
  }
}
