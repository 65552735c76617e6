// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.preventiekring.region.AreaReference;
import nl.preventiekring.region.Fate;
import org.jspecify.annotations.Nullable;

@Schema(description = "Wat er mis is, als application/problem+json (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Probleem(
    @Schema(description = "Altijd about:blank: de status zegt de soort.", example = "about:blank")
        String type,
    @Schema(description = "De soort fout in een paar woorden.") String title,
    @Schema(example = "404") int status,
    @Schema(description = "Wat er mis is, in de taal van Accept-Language: Nederlands of Engels.")
        String detail,
    @Schema(description = "Het pad dat u vroeg.", example = "/api/v1/gebieden/NL-2024/GM9999")
        String instance,
    @Schema(description = "De regel van Preventiekring die het tegenhoudt.", example = "R.101")
        @Nullable String regel,
    @Schema(description = "Alles wat er mis is met de vraag.") @Nullable List<Fout> fouten,
    @Schema(description = "Wat er van een vervallen gebied bekend is.")
        @Nullable Vervallen vervallen) {

  record Fout(
      @Schema(example = "indeling") String parameter,
      @Schema(example = "Q.104") String regel,
      String melding) {}

  @Schema(description = "Een gebied dat de gevraagde indeling niet heeft, maar dat we wel kennen.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Vervallen(
      String naam,
      @Schema(description = "Ontbreekt bij een gebied dat er pas later kwam.") @Nullable Fate wat,
      @Schema(description = "De dag van de wijziging, als een bron die noemt.")
          @Nullable LocalDate sinds,
      @Schema(description = "De gebieden van de gevraagde indeling die ervoor in de plaats kwamen.")
          List<AreaReference> vervangenDoor,
      @Schema(description = "Waar dezelfde code nog wel bestaat.", example = "[\"NL-2019\"]")
          List<String> indelingen) {}
}
