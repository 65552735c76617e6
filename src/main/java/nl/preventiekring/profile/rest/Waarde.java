// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.profile.ShownFigure;
import org.jspecify.annotations.Nullable;

@Schema(
    description = "Een cijfer, of de reden waarom er geen is: er is altijd `waarde` of `afwezig`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Waarde(
    @Schema(description = "Met zoveel decimalen als de bron geeft.", example = "45.3")
        @Nullable BigDecimal waarde,
    @Schema(
            description = "Ondergrens van het 95%-interval, als de bron die geeft.",
            example = "41.0")
        @Nullable BigDecimal ondergrens,
    @Schema(
            description = "Bovengrens van het 95%-interval, als de bron die geeft.",
            example = "49.7")
        @Nullable BigDecimal bovengrens,
    @Schema(description = "Of wij het hebben berekend uit de delen van het gebied.")
        boolean berekend,
    @Schema(
            description =
                "Waarom er geen cijfer is. `onderdrukt`: te weinig mensen of niet betrouwbaar; `niet-gevraagd`: de bron"
                    + " vroeg het niet; `ontbreekt`: de bron hoort het te hebben en heeft het niet.")
        @Nullable Absence afwezig,
    @Schema(description = "Waarom het niet uit de delen te berekenen is.")
        ShownFigure.@Nullable Why nietBerekendOmdat) {

  static Waarde of(ShownFigure figure) {
    return switch (figure) {
      case ShownFigure.Known known ->
          new Waarde(
              number(known.value(), known.decimals()),
              bound(known.lower(), known.decimals()),
              bound(known.upper(), known.decimals()),
              known.computed(),
              null,
              null);
      case ShownFigure.Absent absent -> none(absent, null);
      case ShownFigure.NotComputed refused -> none(refused, refused.reason());
    };
  }

  private static Waarde none(ShownFigure figure, ShownFigure.@Nullable Why why) {
    return new Waarde(null, null, null, false, figure.absence().orElseThrow(), why);
  }

  private static BigDecimal number(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal bound(OptionalDouble bound, int decimals) {
    return bound.isPresent() ? number(bound.getAsDouble(), decimals) : null;
  }
}
