// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A small sound catalogue, and what becomes of it with one line changed. */
class CatalogueFaultsTest {
  private static final String INDICATORS =
      """
      - id: apples
        name: {nl: Appels, en: Apples}
        explanation: {nl: Aantal appels., en: Number of apples.}
        unit: COUNT
        favourable: HIGHER
        subjectGroups: {fruit: hard}
        theme: food
        kind: REGISTER_COUNT
        population: trees
        combination: sum
        sources:
          - {table: T1, key: Appels_1}
      - id: ripe-apples
        name: {nl: Rijpe appels, en: Ripe apples}
        explanation: {nl: Percentage rijpe appels., en: Share of ripe apples.}
        unit: PERCENT
        favourable: HIGHER
        subjectGroups: {fruit: hard}
        theme: food
        kind: SURVEY
        population: trees
        ages: 5
        combination: weighted
        sources:
          - {table: T1, key: Rijp_2}
      """;
  private static final String POPULATIONS =
      """
      - id: trees
        name: {nl: bomen, en: trees}
        ages: 5
        size: [{indicator: apples, times: 0.5}]
        approximate: true
        reason: {nl: Geschat., en: Estimated.}
      """;
  private static final String TABLES =
      """
      - id: orchards
        publisher: BOOM
        credit: BOOM
        host: example.org
        licence: CC0
        notFigures: [Naam]
        tables:
          - {id: T1, division: 2020, title: {nl: Boomgaarden, en: Orchards}}
          - {id: T2, division: 2021, title: {nl: Boomgaarden later, en: Orchards later}}
      """;
  private static final String GROUPS =
      """
      - id: fruit
        name: {nl: Fruit, en: Fruit}
        groups:
          - {id: hard, name: {nl: Hard, en: Hard}}
      """;
  private static final String THEMES =
      """
      - {id: food, name: {nl: Eten, en: Food}}
      """;

  @Test
  void soundCatalogueIsAccepted() {
    assertThatCode(() -> Catalogue.of(files(INDICATORS))).doesNotThrowAnyException();
  }

  @Test
  void allFaultsAreToldAtOnce() {
    String text = INDICATORS.replace("theme: food", "theme: drink");
    assertThat(faults(files(text)))
        .containsExactly(
            "indicator apples: unknown theme 'drink'",
            "indicator ripe-apples: unknown theme 'drink'");
  }

  @Test
  void indicatorWithoutIdIsRefused() {
    assertFault(
        INDICATORS.replace("- id: apples\n  name", "- name"),
        "an entry of indicators.yaml: has no indicator id");
  }

  @Test
  void malformedIdIsRefused() {
    assertFault(
        INDICATORS.replace("id: ripe-apples", "id: Ripe_Apples"),
        "an entry of indicators.yaml: not an indicator id: 'Ripe_Apples'");
  }

  @Test
  void duplicateIdIsRefused() {
    assertFault(
        INDICATORS.replace("id: ripe-apples", "id: apples"),
        "indicator apples: indicator 'apples' stands twice");
  }

  @Test
  void sameShortNameIsRefused() {
    assertFault(
        INDICATORS.replace("nl: Rijpe appels", "nl: Appels"),
        "indicator ripe-apples: Dutch name 'Appels' stands twice");
  }

  @Test
  void tooLongNameIsRefused() {
    String name = "Ripe and juicy apples of the very first crop of all";
    assertFault(
        INDICATORS.replace("en: Ripe apples}", "en: " + name + "}"),
        "indicator ripe-apples: English name is over 48 characters: '" + name + "'");
  }

  @Test
  void missingNameIsRefused() {
    assertFault(
        INDICATORS.replace("{nl: Appels, en: Apples}", "{nl: Appels}"),
        "indicator apples: has no English name");
  }

  @Test
  void missingExplanationIsRefused() {
    assertFault(
        INDICATORS.replace("  explanation: {nl: Aantal appels., en: Number of apples.}\n", ""),
        "indicator apples: has no explanation");
  }

  @Test
  void explanationWithoutFullStopIsRefused() {
    assertFault(
        INDICATORS.replace("Number of apples.", "Number of apples"),
        "indicator apples: explanation does not end with a full stop: 'Number of apples'");
  }

  @Test
  void missingUnitFavourableKindAndCombinationAreRefused() {
    String text =
        INDICATORS
            .replace("  unit: COUNT\n", "")
            .replace("  favourable: HIGHER\n", "")
            .replace("  kind: SURVEY\n", "")
            .replace("  combination: weighted\n", "");
    assertThat(faults(files(text)))
        .contains(
            "indicator apples: has no unit",
            "indicator apples: has no favourable",
            "indicator ripe-apples: has no kind",
            "indicator ripe-apples: has no combination");
  }

  @Test
  void unknownUnitIsRefusedWithItsPlace() {
    assertThat(faults(files(INDICATORS.replace("unit: COUNT", "unit: BASKETS"))))
        .singleElement()
        .asString()
        .startsWith("indicators.yaml entry 1 unit:")
        .contains("BASKETS");
  }

  @Test
  void misspelledFieldIsRefusedWithItsPlace() {
    assertThat(faults(files(INDICATORS.replace("theme: food", "teme: food"))))
        .singleElement()
        .asString()
        .startsWith("indicators.yaml entry 1 teme:")
        .contains("teme");
  }

  @Test
  void fieldThatStandsTwiceIsRefused() {
    assertThat(faults(files(INDICATORS.replace("unit: COUNT", "unit: COUNT\n  unit: PERCENT"))))
        .singleElement()
        .asString()
        .startsWith("indicators.yaml")
        .contains("unit");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() {
    assertThat(faults(files(INDICATORS.replace("en: Apples}", "en: Apples"))))
        .singleElement()
        .asString()
        .startsWith("indicators.yaml")
        .containsPattern("(entry|line) \\d");
  }

  @Test
  void indicatorOutsideTheDefaultSetIsRefused() {
    assertFault(
        INDICATORS.replace("  subjectGroups: {fruit: hard}\n", ""),
        "indicator apples: has no place in the set 'fruit'");
  }

  @Test
  void unknownSetAndUnknownGroupAreRefused() {
    assertFault(
        INDICATORS.replace("{fruit: hard}", "{fruit: soft}"),
        "indicator apples: unknown group 'soft' of the set 'fruit'");
    assertFault(
        INDICATORS.replace("{fruit: hard}", "{fruit: hard, nuts: hard}"),
        "indicator apples: unknown subject group set 'nuts'");
  }

  @Test
  void unknownThemePopulationWeightAndTableAreRefused() {
    assertFault(
        INDICATORS.replace("theme: food", "theme: drink"),
        "indicator apples: unknown theme 'drink'");
    assertFault(
        INDICATORS.replace("population: trees", "population: bushes"),
        "indicator apples: unknown population 'bushes'");
    assertFault(
        INDICATORS.replace("combination: weighted", "combination: weighted\n  weight: bushes"),
        "indicator ripe-apples: unknown weight 'bushes'");
    assertFault(
        INDICATORS.replace("{table: T1, key: Rijp_2}", "{table: T9, key: Rijp_2}"),
        "indicator ripe-apples: unknown table 'T9'");
  }

  @Test
  void weightWithoutWeighingIsRefused() {
    assertFault(
        INDICATORS.replace("combination: sum", "combination: sum\n  weight: trees"),
        "indicator apples: has a weight but is not weighted");
  }

  @Test
  void agesThatAreNoAgeBandAreRefused() {
    assertFault(
        INDICATORS.replace("ages: 5", "ages: old"),
        "indicator ripe-apples: not an age band: 'old' (write 18+, 18-64 or 10)");
  }

  @Test
  void sameColumnTwiceIsRefused() {
    assertFault(
        INDICATORS.replace("key: Rijp_2", "key: Appels_1"),
        "indicator ripe-apples: column 'T1:Appels_1' stands twice");
  }

  @Test
  void twoColumnsOfOneTableForOneIndicatorAreRefused() {
    assertFault(
        INDICATORS.replace(
            "{table: T1, key: Rijp_2}", "{table: T1, key: Rijp_2}\n    - {table: T1, key: Rijp_3}"),
        "indicator ripe-apples: two columns of table T1");
  }

  @Test
  void ambiguousNameWithoutGroupIsRefusedAndWithGroupAccepted() {
    String ambiguous = INDICATORS.replace("{table: T1, key: Rijp_2}", "{table: T1, key: Appels_2}");
    assertFault(
        ambiguous, "indicator apples: the name Appels is ambiguous; name the group of T1:Appels_1");
    String clear =
        ambiguous
            .replace("key: Appels_1}", "key: Appels_1, group: Oogst}")
            .replace("key: Appels_2}", "key: Appels_2, group: Oogst > Rijp}");
    assertThatCode(() -> Catalogue.of(files(clear))).doesNotThrowAnyException();
  }

  @Test
  void sameNameUnderTheSameGroupIsRefused() {
    assertFault(
        INDICATORS
            .replace("key: Appels_1}", "key: Appels_1, group: Oogst}")
            .replace("{table: T1, key: Rijp_2}", "{table: T2, key: Appels_2, group: Oogst}"),
        "indicator ripe-apples: Appels under 'Oogst' already belongs to apples");
  }

  @Test
  void malformedKeyAndMissingKeyAreRefused() {
    assertFault(
        INDICATORS.replace("key: Rijp_2", "key: Rijp 2"),
        "indicator ripe-apples: not a column key: 'Rijp 2'");
    assertFault(
        INDICATORS.replace(", key: Rijp_2", ""), "indicator ripe-apples: has no key for T1");
  }

  @Test
  void columnListedAsNoFigureCannotBeAnIndicator() {
    assertFault(
        INDICATORS.replace("key: Rijp_2", "key: Naam_2"),
        "indicator ripe-apples: T1:Naam_2 is listed as a column without figures");
  }

  @Test
  void populationFaultsAreTold() {
    assertPopulationFault(
        "indicator: apples", "indicator: pears", "unknown indicator 'pears' in its size");
    assertPopulationFault(
        "indicator: apples",
        "indicator: ripe-apples",
        "ripe-apples is no count that can be added up");
    assertPopulationFault("times: 0.5", "times: 0", "a part counts more than 0 times, not 0.0");
    assertPopulationFault("  size: [{indicator: apples, times: 0.5}]\n", "", "has no size");
    assertPopulationFault("  reason: {nl: Geschat., en: Estimated.}\n", "", "has no reason");
    assertPopulationFault(
        "  approximate: true\n", "", "has a reason but is not marked approximate");
  }

  @Test
  void duplicatePopulationAndDuplicateAgesAreRefused() {
    var files = new CatalogueFiles(INDICATORS, POPULATIONS + POPULATIONS, TABLES, GROUPS, THEMES);
    assertThat(faults(files))
        .contains(
            "population trees: population 'trees' stands twice",
            "population trees: population of ages '5' stands twice");
  }

  @Test
  void tableFaultsAreTold() {
    assertTableFault("id: T2", "id: T1", "table T1: table 'T1' stands twice");
    assertTableFault("division: 2021, ", "", "table T2: has no division");
    assertTableFault("division: 2021", "division: 21", "table T2: division is a year, not 21");
    assertTableFault("  publisher: BOOM\n", "", "table family orchards: has no publisher");
    assertTableFault("  host: example.org\n", "", "table family orchards: has no host");
    assertTableFault(
        "[Naam]",
        "[Naam_1]",
        "table family orchards: notFigures take names without number, not 'Naam_1'");
  }

  @Test
  void duplicateSetGroupAndThemeAreRefused() {
    assertThat(faults(new CatalogueFiles(INDICATORS, POPULATIONS, TABLES, GROUPS + GROUPS, THEMES)))
        .contains("subject group set fruit: subject group set 'fruit' stands twice");
    String twice = GROUPS + "    - {id: hard, name: {nl: Hard, en: Hard}}\n";
    assertThat(faults(new CatalogueFiles(INDICATORS, POPULATIONS, TABLES, twice, THEMES)))
        .containsExactly(
            "subject group set fruit: group of subject group set fruit 'hard' stands twice");
    assertThat(faults(new CatalogueFiles(INDICATORS, POPULATIONS, TABLES, GROUPS, THEMES + THEMES)))
        .containsExactly("theme food: theme 'food' stands twice");
  }

  @Test
  void catalogueWithoutAnySetIsRefused() {
    assertThat(faults(new CatalogueFiles(INDICATORS, POPULATIONS, TABLES, "[]", THEMES)))
        .contains("subject-groups.yaml: has no set");
  }

  private static CatalogueFiles files(String indicators) {
    return new CatalogueFiles(indicators, POPULATIONS, TABLES, GROUPS, THEMES);
  }

  private static void assertFault(String indicators, String fault) {
    assertThat(indicators).isNotEqualTo(INDICATORS);
    assertThat(faults(files(indicators))).contains(fault);
  }

  private static void assertPopulationFault(String part, String by, String fault) {
    assertThat(POPULATIONS).contains(part);
    var files =
        new CatalogueFiles(INDICATORS, POPULATIONS.replace(part, by), TABLES, GROUPS, THEMES);
    assertThat(faults(files)).contains("population trees: " + fault);
  }

  private static void assertTableFault(String part, String by, String fault) {
    assertThat(TABLES).contains(part);
    var files =
        new CatalogueFiles(INDICATORS, POPULATIONS, TABLES.replace(part, by), GROUPS, THEMES);
    assertThat(faults(files)).contains(fault);
  }

  private static List<String> faults(CatalogueFiles files) {
    return assertThrows(BrokenCatalogue.class, () -> Catalogue.of(files)).faults();
  }
}
