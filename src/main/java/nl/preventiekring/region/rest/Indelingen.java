// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

record Indelingen(List<Indeling> indelingen) {

  @Schema(description = "De gebieden die in een jaar gelden.")
  record Indeling(
      @Schema(example = "Voorbeeld-2024") String indeling,
      @Schema(example = "2024") int jaar,
      @Schema(description = "Of alles hiervan verzonnen is.") boolean fictief,
      @Schema(description = "Of er cijfers van zijn.") boolean heeftCijfers,
      int aantalGebieden,
      String gebieden) {}
}
