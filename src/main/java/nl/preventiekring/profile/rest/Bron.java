// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.preventiekring.indicator.ReleaseId;

@Schema(
    description =
        "Waar een cijfer vandaan komt. Het adres zegt wanneer het is opgehaald en hoe u de bron noemt.")
record Bron(
    @Schema(description = "Tabel en kolom van de bron.", example = "50120NED:Eenzaam_28")
        String sleutel,
    @Schema(description = "Nummer van de levering.") long levering,
    @Schema(description = "De levering in de API.") String href) {

  static Bron of(String sourceKey, ReleaseId release) {
    return new Bron(sourceKey, release.value(), "/api/v1/leveringen/" + release);
  }
}
