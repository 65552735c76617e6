// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.Indicator.SourceColumn;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SubjectGroup;
import nl.preventiekring.indicator.Indicators.SubjectGroupSet;
import nl.preventiekring.indicator.Indicators.Theme;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  /** Every topic of table 50090NED. */
  private static final List<String> TOPICS_2020 =
      List.of(
          "ErvarenGezondheidGoedZeerGoed_4",
          "VoldoetAanBeweegrichtlijn_5",
          "WekelijkseSporters_6",
          "Ondergewicht_7",
          "NormaalGewicht_8",
          "Overgewicht_9",
          "ErnstigOvergewicht_10",
          "Roker_11",
          "VoldoetAanAlcoholRichtlijn_12",
          "Drinker_13",
          "ZwareDrinker_14",
          "OvermatigeDrinker_15",
          "EenOfMeerLangdurigeAandoeningen_16",
          "BeperktVanwegeGezondheid_17",
          "ErnstigBeperktVanwegeGezondheid_18",
          "LangdurigeZiekteEnBeperkt_19",
          "EenOfMeerLichamelijkeBeperkingen_20",
          "BeperkingInHoren_21",
          "BeperkingInZien_22",
          "BeperkingInBewegen_23",
          "MatigHoogRisicoOpAngstOfDepressie_24",
          "HoogRisicoOpAngstOfDepressie_25",
          "HeelVeelStressInAfgelopen4Weken_26",
          "MatigVeelRegieOverEigenLeven_27",
          "Eenzaam_28",
          "ErnstigZeerErnstigEenzaam_29",
          "EmotioneelEenzaam_30",
          "SociaalEenzaam_31",
          "Mantelzorger_32",
          "Vrijwilligerswerk_33",
          "LopenEnOfFietsenNaarSchoolOfWerk_34",
          "LopenNaarSchoolOfWerk_35",
          "FietsenNaarSchoolOfWerk_36",
          "ErnstigeGeluidhinderDoorBuren_37",
          "MoeiteMetRondkomen_38");

  /** Topics of which public clients show the name but not the number. */
  private static final Set<String> NUMBER_NOT_SEEN = Set.of("50150NED:BrozeGezondheid");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");

  private final Indicators catalogue = ShippedCatalogue.indicators();

  @Test
  void everyTopicOfTheHealthTableOf2020IsKnown() {
    assertThat(TOPICS_2020)
        .hasSize(35)
        .allSatisfy(key -> assertThat(catalogue.findByColumn("50090NED", key)).isPresent());
    assertThat(columnsOf("50090NED")).containsExactlyInAnyOrderElementsOf(TOPICS_2020);
  }

  @Test
  void theKnownTopicsOfTheLaterHealthTablesAreThere() {
    assertThat(columnsOf("50120NED")).hasSize(34);
    assertThat(columnsOf("50150NED")).hasSize(23);
  }

  @Test
  void theKeyFiguresOf2020And2025HaveAtLeastSixtyTopics() {
    assertThat(columnsOf("84799NED")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(columnsOf("86165NED")).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void sameQuestionInSeveralTablesIsOneIndicator() {
    var loneliness = new IndicatorId("loneliness");
    for (String[] column :
        new String[][] {
          {"50090NED", "Eenzaam_28"}, {"50120NED", "Eenzaam_27"}, {"50150NED", "Eenzaam_25"}
        }) {
      assertThat(catalogue.findByColumn(column[0], column[1]).map(Indicator::id))
          .contains(loneliness);
    }
    assertThat(catalogue.findByColumn("50120NED", "Eenzaam_28")).isEmpty();
  }

  @Test
  void changedDefinitionsAreDifferentIndicators() {
    assertThat(idOf("84799NED", "NietWestersTotaal_18"))
        .isNotEqualTo(idOf("86165NED", "BuitenEuropa_19"));
    assertThat(idOf("84799NED", "HuishoudensMetEenLaagInkomen_78"))
        .isNotEqualTo(idOf("86165NED", "PersonenInArmoede_81"));
    assertThat(idOf("84799NED", "GemiddeldeWoningwaarde_35"))
        .isNotEqualTo(idOf("86165NED", "GemiddeldeWOZWaardeVanWoningen_39"));
  }

  @Test
  void columnOfAnUnknownYearIsFoundByNameAlone() {
    assertThat(catalogue.findByName("CBS", "Koopwoningen", "Wonen > Woningen naar eigendom"))
        .map(Indicator::id)
        .contains(new IndicatorId("owner-occupied-homes"));
    assertThat(catalogue.findByName("RIVM", "Koopwoningen", "")).isEmpty();
    assertThat(catalogue.findByName("RIVM", "BrozeGezondheid", ""))
        .map(Indicator::id)
        .contains(new IndicatorId("frailty"));
  }

  @Test
  void ambiguousNameNeedsItsGroup() {
    assertThat(
            catalogue.findByName(
                "CBS",
                "Appartement",
                "Energie > Gemiddeld  aardgasverbruik\u00a0> Naar woningtype"))
        .map(Indicator::id)
        .contains(new IndicatorId("gas-use-apartments"));
    assertThat(
            catalogue.findByName(
                "CBS",
                "Appartement",
                "Energie > Gemiddeld elektriciteitsverbruik > Naar woningtype"))
        .map(Indicator::id)
        .contains(new IndicatorId("electricity-use-apartments"));
    assertThat(catalogue.findByName("CBS", "Appartement", "Wonen")).isEmpty();
  }

  @Test
  void everyColumnKeyHasANameAndANumber() {
    for (Indicator indicator : catalogue.listIndicators()) {
      for (SourceColumn source : indicator.sources()) {
        if (!NUMBER_NOT_SEEN.contains(source.sourceKey())) {
          assertThat(source.key()).matches("[A-Za-z]\\w*_\\d+");
        }
      }
    }
  }

  @Test
  void columnsWithoutFiguresAreKnownAsSuch() {
    for (String key :
        List.of(
            "Gemeentenaam_1",
            "SoortRegio_2",
            "Codering_3",
            "IndelingswijzigingWijkenEnBuurten_4",
            "MeestVoorkomendePostcode_113",
            "Dekkingspercentage_114")) {
      assertThat(catalogue.isNoFigure("84799NED", key)).isTrue();
    }
    assertThat(catalogue.isNoFigure("50090NED", "Gemeentenaam_1")).isTrue();
    assertThat(catalogue.isNoFigure("84799NED", "AantalInwoners_5")).isFalse();
    assertThat(catalogue.isNoFigure("84799NED", "Onbekend_99")).isFalse();
  }

  @Test
  void shortNamesAreUniqueAndFit() {
    for (Locale locale : List.of(Locale.of("nl"), Locale.ENGLISH)) {
      List<String> names =
          catalogue.listIndicators().stream()
              .map(indicator -> indicator.name().in(locale).toLowerCase(locale))
              .toList();
      assertThat(names).doesNotHaveDuplicates();
      assertThat(names).allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(48));
    }
  }

  @Test
  void explanationsAreOneToThreeSentencesThatEndWithAFullStop() {
    for (Indicator indicator : catalogue.listIndicators()) {
      for (String text : List.of(indicator.explanation().nl(), indicator.explanation().en())) {
        assertThat(text).as("%s", indicator.id()).endsWith(".").doesNotContain("  ");
        assertThat(text.split("(?<=[.!?])\\s+")).as("%s", indicator.id()).hasSizeBetween(1, 3);
      }
      assertThat(indicator.explanation().nl()).isNotEqualTo(indicator.explanation().en());
    }
  }

  @Test
  void dutchSentencesAreShort() {
    List<Integer> lengths =
        catalogue.listIndicators().stream()
            .flatMap(indicator -> SENTENCE_END.splitAsStream(indicator.explanation().nl()))
            .map(sentence -> sentence.split("\\s+").length)
            .toList();
    assertThat(lengths).allSatisfy(words -> assertThat(words).isLessThanOrEqualTo(20));
    assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElseThrow()).isLessThan(13);
  }

  @Test
  void themesPopulationsAndGroupsAreAllKnownAndUsed() {
    List<String> themes = catalogue.listThemes().stream().map(Theme::id).toList();
    assertThat(themes)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(distinct(Indicator::theme));
    assertThat(distinct(Indicator::population))
        .allSatisfy(id -> assertThat(catalogue.findPopulation(id)).isPresent());
    for (SubjectGroupSet set : catalogue.listSubjectGroupSets()) {
      List<String> groups = set.groups().stream().map(SubjectGroup::id).toList();
      assertThat(groups).containsAll(usedGroups(set.id()));
    }
  }

  @Test
  void onlyGroupsWithoutAnySourceAreEmpty() {
    for (SubjectGroupSet set : catalogue.listSubjectGroupSets()) {
      Set<String> empty =
          set.groups().stream()
              .map(SubjectGroup::id)
              .collect(Collectors.toCollection(HashSet::new));
      empty.removeAll(usedGroups(set.id()));
      assertThat(empty)
          .as(set.id())
          .isEqualTo(set.id().equals("together") ? Set.of("public-space") : Set.of());
    }
  }

  @Test
  void theDatawijzerHasSixGroupsAndTheSeniorsFive() {
    List<SubjectGroupSet> sets = catalogue.listSubjectGroupSets();
    assertThat(sets)
        .extracting(SubjectGroupSet::id)
        .containsExactly("datawijzer", "together", "seniors");
    assertThat(sets).extracting(set -> set.groups().size()).containsExactly(6, 10, 5);
    assertThat(catalogue.listIndicators())
        .allSatisfy(one -> assertThat(one.subjectGroups()).containsKey("datawijzer"));
  }

  @Test
  void indicatorsStandTogetherBySubjectGroup() {
    List<String> order =
        catalogue.listIndicators().stream()
            .map(indicator -> indicator.subjectGroups().get("datawijzer"))
            .toList();
    long changes =
        Stream.iterate(1, i -> i < order.size(), i -> i + 1)
            .filter(i -> !order.get(i).equals(order.get(i - 1)))
            .count();
    assertThat(changes).isEqualTo(5);
  }

  @Test
  void healthTablesAreModelEstimatesAndThereforeProveNoLocalEffect() {
    assertThat(catalogue.listIndicators())
        .filteredOn(one -> one.sources().stream().anyMatch(s -> s.table().startsWith("50")))
        .hasSizeGreaterThan(45)
        .allSatisfy(one -> assertThat(one.kind()).isEqualTo(KindOfFigure.MODEL_ESTIMATE));
  }

  @Test
  void whatCountsIsSummedAndWhatIsAShareIsWeighed() {
    for (Indicator indicator : catalogue.listIndicators()) {
      Method method = indicator.combination().method();
      switch (indicator.unit()) {
        case COUNT, HECTARES -> assertThat(method).as("%s", indicator.id()).isEqualTo(Method.SUM);
        case PERCENT, PER_1000_INHABITANTS, KILOMETRES, PER_KM2, PER_HOUSEHOLD, AVERAGE_COUNT ->
            assertThat(method).as("%s", indicator.id()).isEqualTo(Method.WEIGHTED);
        case CLASS, SCORE -> assertThat(method).as("%s", indicator.id()).isEqualTo(Method.NONE);
        case EUROS, THOUSAND_EUROS, KWH, CUBIC_METRES ->
            assertThat(method).as("%s", indicator.id()).isNotEqualTo(Method.SUM);
      }
    }
  }

  @Test
  void weightFollowsTheAgeBandOfTheFigure() {
    Indicator loneliness = get("loneliness");
    assertThat(weight(loneliness, AgeBand.ADULTS)).isEqualTo("adults");
    assertThat(weight(loneliness, AgeBand.ADULTS_UNDER_65)).isEqualTo("adults-under-65");
    assertThat(weight(loneliness, AgeBand.SENIORS)).isEqualTo("seniors");
    assertThat(catalogue.findWeight(loneliness, AgeBand.of("75+"))).isEmpty();
    assertThat(weight(get("child-overweight"), AgeBand.of("10"))).isEqualTo("children-aged-10");
    assertThat(weight(get("owner-occupied-homes"), AgeBand.EVERYBODY)).isEqualTo("dwellings");
    assertThat(weight(get("youth-vaping"), AgeBand.of("12-16"))).isEqualTo("pupils-years-2-and-4");
    assertThat(catalogue.findWeight(get("inhabitants"), AgeBand.EVERYBODY)).isEmpty();
  }

  @Test
  void adultsAreEstimatedAndSeniorsCounted() {
    Population adults = catalogue.findPopulation("adults").orElseThrow();
    assertThat(adults.isApproximate()).isTrue();
    assertThat(adults.size())
        .containsExactly(
            new Population.Part(new IndicatorId("inhabitants-15-25"), 0.7),
            new Population.Part(new IndicatorId("inhabitants-25-45"), 1),
            new Population.Part(new IndicatorId("inhabitants-45-65"), 1),
            new Population.Part(new IndicatorId("inhabitants-65-plus"), 1));
    assertThat(catalogue.findPopulation("seniors").orElseThrow().isApproximate()).isFalse();
    assertThat(catalogue.findPopulation("nobody")).isEmpty();
  }

  @Test
  void columnsForOneAgeGroupSaySo() {
    assertThat(get("inhabitants-65-plus").fixedAgeBand()).contains(AgeBand.SENIORS);
    assertThat(get("inhabitants-0-15").fixedAgeBand()).contains(AgeBand.of("0-14"));
    assertThat(get("loneliness").fixedAgeBand()).isEmpty();
  }

  @Test
  void tablesTellTheirDivisionPeriodAndCredit() {
    assertThat(catalogue.listTables()).hasSize(16);
    var health = catalogue.findTable("50150NED").orElseThrow();
    assertThat(health.division()).isEqualTo(2024);
    assertThat(health.period()).isEmpty();
    assertThat(health.credit()).isEqualTo("RIVM, GGD'en, CBS");
    assertThat(health.host()).isEqualTo("dataderden.cbs.nl");
    var keyFigures = catalogue.findTable("84799NED").orElseThrow();
    assertThat(keyFigures.division()).isEqualTo(2020);
    assertThat(keyFigures.period()).contains(2020);
    assertThat(keyFigures.publisher()).isEqualTo("CBS");
    assertThat(catalogue.findTable("12345NED")).isEmpty();
  }

  /** The other averages and shares of the table have the same names, so a name alone is nothing. */
  @Test
  void socioEconomicStatusIsKnownByItsKeyAlone() {
    for (String table : List.of("85163NED", "85539NED", "86092NED", "86296NED")) {
      assertThat(idOf(table, "GemiddeldeScore_29")).isEqualTo(new IndicatorId("ses-woa"));
      assertThat(idOf(table, "Waarde_37")).isEqualTo(new IndicatorId("ses-woa-spread"));
      assertThat(catalogue.findByColumn(table, "GemiddeldeScore_31")).isEmpty();
    }
    assertThat(catalogue.findTable("85539NED").orElseThrow().division()).isEqualTo(2022);
  }

  @Test
  void unknownIndicatorIsRefusedByGetAndEmptyByFind() {
    var unknown = new IndicatorId("no-such-thing");
    assertThat(catalogue.findIndicator(unknown)).isEmpty();
    assertThatThrownBy(() -> catalogue.getIndicator(unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-thing");
  }

  @Test
  void versionChangesWithEveryFile() {
    var files = CatalogueFiles.shipped();
    assertThat(catalogue.version()).hasSize(64).isEqualTo(files.version());
    List<CatalogueFiles> others =
        Arrays.asList(
            new CatalogueFiles(
                files.indicators() + "#",
                files.populations(),
                files.tables(),
                files.subjectGroups(),
                files.themes()),
            new CatalogueFiles(
                files.indicators(),
                files.populations() + "#",
                files.tables(),
                files.subjectGroups(),
                files.themes()),
            new CatalogueFiles(
                files.indicators(),
                files.populations(),
                files.tables(),
                files.subjectGroups(),
                files.themes() + "#"));
    assertThat(others)
        .extracting(CatalogueFiles::version)
        .doesNotHaveDuplicates()
        .doesNotContain(catalogue.version());
  }

  private List<String> columnsOf(String table) {
    return catalogue.listIndicators().stream()
        .flatMap(indicator -> indicator.sources().stream())
        .filter(source -> source.table().equals(table))
        .map(SourceColumn::key)
        .toList();
  }

  private IndicatorId idOf(String table, String key) {
    return catalogue.findByColumn(table, key).orElseThrow().id();
  }

  private Indicator get(String id) {
    return catalogue.getIndicator(new IndicatorId(id));
  }

  private String weight(Indicator indicator, AgeBand ages) {
    return catalogue.findWeight(indicator, ages).orElseThrow().id();
  }

  private Set<String> distinct(Function<Indicator, String> of) {
    return new HashSet<>(catalogue.listIndicators().stream().map(of).toList());
  }

  private Set<String> usedGroups(String set) {
    Set<String> used = new HashSet<>();
    for (Indicator indicator : catalogue.listIndicators()) {
      String group = indicator.subjectGroups().get(set);
      if (group != null) {
        used.add(group);
      }
    }
    return used;
  }
}
