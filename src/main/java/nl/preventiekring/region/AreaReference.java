// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An area as answers of the API point to it.
 *
 * @param id {@code NL-2020/GM0344}
 * @param title its name, or its code while there is no name
 * @param href where the API tells more of it
 */
@Schema(name = "GebiedVerwijzing")
public record AreaReference(
    @JsonProperty("id") @Schema(example = "Voorbeeld-2024/GM9001") String id,
    @JsonProperty("naam") String title,
    @JsonProperty("niveau") AreaLevel level,
    @JsonProperty("href") String href) {
  /** Where the API has its areas. */
  public static final String PATH = "/api/v1/gebieden/";

  public static AreaReference of(Area area) {
    return new AreaReference(area.id().toString(), area.title(), area.level(), PATH + area.id());
  }
}
