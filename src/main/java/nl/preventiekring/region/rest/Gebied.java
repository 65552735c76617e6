// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaReference;
import org.jspecify.annotations.Nullable;

@Schema(
    description =
        "Een gebied van een indeling. Codes worden hergebruikt: noem altijd de indeling erbij.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Gebied(
    @Schema(description = "Indeling en code.", example = "Voorbeeld-2024/GM9001") String id,
    @Schema(example = "GM9001") String code,
    @Schema(example = "Voorbeeld-2024") String indeling,
    AreaLevel niveau,
    @Schema(description = "Ontbreekt als geen bron de naam geeft.") @Nullable String naam,
    @Schema(description = "Of alles hiervan verzonnen is, om rond te kijken.") boolean fictief,
    @Schema(description = "Code van het gebied waar het direct in ligt.") @Nullable String ligtIn,
    @Schema(description = "Code van de GGD-regio.") @Nullable String ggdRegio,
    @Schema(description = "Code van de provincie.") @Nullable String provincie,
    Links links) {

  @Schema(name = "GebiedLinks")
  record Links(
      @Schema(description = "Dit gebied in de API.") String zelf,
      @Schema(description = "De cijfers naast die van de gebieden eromheen.") String profiel,
      @Schema(description = "Alle cijfers als lijst.") String cijfers,
      @Schema(description = "De pagina voor mensen.") String pagina) {}

  static Gebied of(Area area) {
    return new Gebied(
        area.id().toString(),
        area.code().value(),
        area.division().toString(),
        area.level(),
        area.name().orElse(null),
        area.division().isFictional(),
        area.parent().map(AreaCode::value).orElse(null),
        area.ggdRegion().map(AreaCode::value).orElse(null),
        area.province().map(AreaCode::value).orElse(null),
        new Links(
            AreaReference.PATH + area.id(),
            "/api/v1/profielen/" + area.id(),
            "/api/v1/cijfers?gebied=" + area.id(),
            "/gebieden/" + area.id()));
  }
}
