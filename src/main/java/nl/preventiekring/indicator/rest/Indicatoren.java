// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;
import nl.preventiekring.shared.Paging;
import org.jspecify.annotations.Nullable;

record Indicatoren(List<Item> indicatoren, Paging paginering) {
  static final String PATH = "/api/v1/indicatoren/";

  @Schema(name = "Indicator", description = "Wat er gemeten wordt.")
  record Item(
      @Schema(example = "loneliness") String id,
      Bilingual naam,
      Bilingual uitleg,
      Unit eenheid,
      @Schema(description = "Of hoger of lager gunstiger is voor de gezondheid.")
          Favourable gunstig,
      @Schema(
              description =
                  "Hoe het cijfer meestal tot stand komt; een cijfer zelf zegt het precies.")
          KindOfFigure soort,
      @Schema(description = "Id van het thema.", example = "loneliness") String thema,
      @Schema(description = "Id van de mensen of dingen waar het over gaat.", example = "adults")
          String populatie,
      @Schema(description = "Uit welke kolommen van welke tabellen het komt.") List<Kolom> kolommen,
      String href) {}

  @Schema(description = "Een kolom van een tabel van een bron.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Kolom(
      @Schema(example = "50120NED") String tabel,
      @Schema(example = "50120NED:Eenzaam_28") String sleutel,
      @Schema(description = "Als de kolom zelf de leeftijd vastlegt.", example = "18+")
          @Nullable String leeftijd) {}

  @Schema(name = "IndicatorMetCijfers", description = "Een indicator, en waarvan er cijfers zijn.")
  record Detail(Item indicator, List<Beschikbaar> beschikbaar) {}

  @Schema(description = "Waarvan er cijfers zijn, per indeling en tabel.")
  record Beschikbaar(
      @Schema(example = "Voorbeeld-2024") String indeling,
      @Schema(example = "50120NED") String tabel,
      @Schema(example = "[\"2024\"]") List<String> perioden,
      @Schema(example = "[\"18+\"]") List<String> leeftijden,
      @Schema(description = "De cijfers zelf.") String cijfers) {}

  static Item item(Indicator indicator) {
    return new Item(
        indicator.id().value(),
        indicator.name(),
        indicator.explanation(),
        indicator.unit(),
        indicator.favourable(),
        indicator.kind(),
        indicator.theme(),
        indicator.population(),
        indicator.sources().stream()
            .map(source ->
                new Kolom(
                    source.table(),
                    source.sourceKey(),
                    source.ageBand().map(AgeBand::toString).orElse(null)))
            .toList(),
        PATH + indicator.id());
  }
}
