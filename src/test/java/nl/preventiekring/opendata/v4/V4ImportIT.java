// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Imports;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A bulk zip through the whole product, into PostgreSQL and back out of the figure cube. */
@IntegrationTest
class V4ImportIT {
  private static final Division DIVISION = Division.netherlands(2020);

  @Autowired private Imports imports;
  @Autowired private Areas areas;
  @Autowired private Figures figures;

  @Test
  void zipIsRecognisedPublishedAndUnchangedTheSecondTime(@TempDir Path folder) throws IOException {
    V4Zip zip = new V4Zip().cell("T001036", "NL00", "1500").cell("M000114", "GM9001", "2,5");
    Source file = Source.File.of(Files.write(folder.resolve("84799NED.zip"), zip.bytes()));
    ImportRequest request =
        new ImportRequest(List.of(file), Optional.empty(), false, Optional.of("Test"));

    ImportReport first = imports.run(request, ImportProgress.SILENT);
    assertThat(first.refusals()).isEmpty();
    assertThat(first.values()).isEqualTo(2);
    Slice size =
        figures.cube().slices(DIVISION).stream()
            .filter(slice -> slice.key().indicator().value().equals("average-household-size"))
            .findFirst()
            .orElseThrow();
    int ordinal = areas.tree(DIVISION).get(AreaCode.of("GM9001")).ordinal();
    assertThat(size.values().value(ordinal)).isEqualTo(2.5);

    ImportReport second = imports.run(request, ImportProgress.SILENT);
    assertThat(second.releases().getFirst().unchanged()).isTrue();
  }
}
