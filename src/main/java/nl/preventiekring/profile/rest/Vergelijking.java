// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.region.AreaReference;
import nl.preventiekring.shared.Bilingual;

@Schema(description = "Dezelfde cijfers van een paar gebieden naast elkaar.")
record Vergelijking(
    @Schema(example = "Voorbeeld-2024") String indeling,
    List<AreaReference> gebieden,
    List<Regel> regels) {

  @Schema(
      name = "VergelijkingRegel",
      description =
          "Eén indicator van één tabel, jaar en leeftijd: de cijfers in de volgorde van de gebieden.")
  record Regel(
      @Schema(example = "loneliness") String indicator,
      Bilingual naam,
      Unit eenheid,
      @Schema(example = "2024") String periode,
      @Schema(example = "18+") String leeftijd,
      KindOfFigure soort,
      List<Waarde> cijfers,
      Bron bron) {}
}
