// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Story;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaReference;
import nl.preventiekring.shared.Bilingual;
import org.jspecify.annotations.Nullable;

@Schema(description = "Het gezondheidsprofiel van een gebied, zoals de pagina het laat zien.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Profiel(
    AreaReference gebied,
    @Schema(description = "De gebieden waar het in ligt, grootste eerst.")
        List<AreaReference> omgeving,
    @Schema(description = "De leeftijd die u ziet.", example = "18+") String leeftijd,
    @Schema(description = "De leeftijden om uit te kiezen.") List<Leeftijd> leeftijden,
    @Schema(description = "Ontbreekt als geen bron het zegt.") @Nullable Rij inwoners,
    Verhaal verhaal,
    List<Groep> groepen) {

  @Schema(description = "Een leeftijd om uit te kiezen.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Leeftijd(
      @Schema(example = "18+") String leeftijd,
      @Schema(description = "Het nieuwste jaar met cijfers.", example = "2024")
          @Nullable String nieuwstePeriode) {}

  @Schema(description = "Wat eerst te weten: hooguit drie van elk.")
  record Verhaal(
      @Schema(description = "Wat gunstig is.") List<Uitschieter> gunstig,
      @Schema(description = "Wat aandacht vraagt.") List<Uitschieter> aandacht,
      @Schema(description = "Wat de cijfers niet zeggen.") List<Onbekend> onbekend,
      @Schema(description = "Hoeveel cijfers zijn getoetst.") int getoetst,
      @Schema(description = "Hoeveel daarvan verschillen, voor correctie.") int verschillend,
      @Schema(
              description = "Hoeveel er zouden verschillen als er niets verschilde.",
              example = "2.4")
          double verwachtDoorToeval) {}

  @Schema(description = "Een cijfer dat opvalt naast dat van een groter gebied.")
  record Uitschieter(
      @Schema(example = "loneliness") String indicator,
      @Schema(example = "2024") String periode,
      Waarde cijfer,
      AreaReference naast,
      @Schema(description = "Het cijfer van het grotere gebied.") Waarde hunCijfer,
      Oordeel oordeel) {}

  record Onbekend(
      Story.Gap reden, @Schema(example = "[\"loneliness\"]") List<String> indicatoren) {}

  @Schema(description = "Cijfers over één onderwerp.")
  record Groep(
      @Schema(example = "health-lifestyle") String id,
      Bilingual naam,
      List<Rij> rijen,
      @Schema(description = "Indicatoren met cijfers van andere leeftijden.")
          List<AndereLeeftijden> andereLeeftijden) {}

  record AndereLeeftijden(
      @Schema(example = "loneliness") String indicator,
      @Schema(example = "[\"65+\"]") List<String> leeftijden) {}

  @Schema(description = "Eén indicator van één tabel: het nieuwste cijfer en alles eromheen.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rij(
      @Schema(example = "loneliness") String indicator,
      Bilingual naam,
      Unit eenheid,
      @Schema(example = "2024") String periode,
      @Schema(example = "18+") String leeftijd,
      KindOfFigure soort,
      Waarde cijfer,
      @Schema(description = "Naast de gebieden waar het in ligt, dichtstbij eerst.")
          List<Naast> vergelijkingen,
      @Schema(description = "Ontbreekt waar het niets zegt, zoals bij aantallen.")
          @Nullable Spreiding spreiding,
      @Schema(description = "Geen reeks: grenzen en vragen kunnen anders zijn.")
          List<AndereJaren> anderePerioden,
      Bron bron) {}

  @Schema(description = "Het cijfer van een ander gebied, en hoe dit gebied daarnaast ligt.")
  record Naast(AreaReference gebied, Waarde cijfer, Oordeel oordeel) {}

  @Schema(
      description =
          "Hoe een cijfer ligt, of waarom dat niet te zeggen is: dan is er alleen `reden`.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Oordeel(
      Judgement.@Nullable Direction richting,
      Judgement.@Nullable Certainty zekerheid,
      @Schema(description = "Dit cijfer min het andere.", example = "3.2")
          @Nullable Double verschil,
      @Schema(
              description = "Kans dat toeval alleen zo'n verschil geeft, 0 tot 1.",
              example = "0.012")
          @Nullable Double kans,
      Judgement.@Nullable Rule regel,
      Judgement.@Nullable Reason reden) {}

  @Schema(description = "Hoe de cijfers van alle gebieden van deze soort liggen.")
  record Spreiding(
      AreaLevel niveau,
      int aantalGebieden,
      double laag,
      @Schema(description = "Een kwart van de gebieden ligt lager.") double eersteKwart,
      @Schema(description = "Een kwart van de gebieden ligt hoger.") double derdeKwart,
      double hoog,
      @Schema(description = "Of laag en hoog de grenzen van de middelste 95 % zijn.")
          boolean zonderUitersten) {}

  record AndereJaren(@Schema(example = "2020") String periode, Waarde cijfer, Bron bron) {}
}
