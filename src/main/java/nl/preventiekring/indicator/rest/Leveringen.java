// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.preventiekring.shared.Paging;
import org.jspecify.annotations.Nullable;

record Leveringen(List<Levering> leveringen, Paging paginering) {
  static final String PATH = "/api/v1/leveringen/";

  @Schema(description = "Cijfers die in één keer gepubliceerd zijn, en waar ze vandaan komen.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Levering(
      long nummer,
      @Schema(description = "De tabel van de bron, of de naam van een eigen levering.")
          String tabel,
      String titel,
      @Schema(description = "De indeling waarop de gebiedscodes slaan.") String indeling,
      @Schema(description = "Wanneer de gegevens bij de bron zijn opgehaald.") Instant opgehaaldOp,
      Instant gepubliceerdOp,
      @Schema(description = "Ingetrokken leveringen gelden niet meer.") boolean ingetrokken,
      @Schema(description = "Noem deze bron als u de cijfers gebruikt.")
          @Nullable String bronvermelding,
      @Nullable String licentie,
      String href,
      @Schema(description = "De pagina voor mensen.") String pagina) {}
}
