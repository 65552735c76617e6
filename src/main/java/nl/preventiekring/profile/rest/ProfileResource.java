// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.QueryReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The profile of an area in the API; costs no SQL. */
@RestController
@RequestMapping(path = "/api/v1/profielen", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Profielen", description = "Een gebied naast de gebieden eromheen.")
class ProfileResource {
  private final Areas areas;
  private final Profiles profiles;

  ProfileResource(Areas areas, Profiles profiles) {
    this.areas = areas;
    this.profiles = profiles;
  }

  @GetMapping("/{indeling}/{code}")
  @Operation(
      operationId = "profiel",
      summary = "Gezondheidsprofiel",
      description = "Een code die niet meer bestaat geeft 404, met wat ervoor in de plaats kwam.")
  Profiel profile(
      @Parameter(example = "Voorbeeld-2024") @PathVariable("indeling") String division,
      @Parameter(example = "GM9001") @PathVariable("code") String code,
      @Parameter(description = "Leeftijd zoals `18+`, `18-64` of `65+`. Zonder keuze: 18+.")
          @RequestParam(name = "leeftijd", required = false)
          @Nullable String ages) {
    QueryReading query = new QueryReading();
    AgeBand wanted = FigureQuery.ages(query, ages).orElse(AgeBand.ADULTS);
    query.end();
    Area area = areas.getArea(AreaId.read(division, code));
    return ProfileMapping.of(area, profiles.profile(new ProfiledArea.Coded(area), wanted));
  }
}
