// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.FigureReader;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.Paging;

record Cijfers(List<Cijfer> cijfers, Paging paginering) {

  @Schema(description = "Eén cijfer van één gebied.")
  record Cijfer(
      @Schema(description = "Indeling en code.", example = "Voorbeeld-2024/GM9001") String gebied,
      @Schema(example = "loneliness") String indicator,
      Unit eenheid,
      @Schema(description = "Het jaar waar het over gaat.", example = "2024") String periode,
      @Schema(example = "18+") String leeftijd,
      @Schema(description = "Een schatting bewijst niet dat een lokale aanpak werkt.")
          KindOfFigure soort,
      Waarde cijfer,
      Bron bron) {}

  static Cijfer cijfer(Slice slice, Area area, FigureReader reader) {
    return new Cijfer(
        area.id().toString(),
        slice.key().indicator().value(),
        reader.indicator(slice).unit(),
        slice.key().period().toString(),
        slice.key().ageBand().toString(),
        slice.kind(),
        Waarde.of(reader.read(slice, area)),
        Bron.of(slice.sourceKey(), slice.release()));
  }
}
