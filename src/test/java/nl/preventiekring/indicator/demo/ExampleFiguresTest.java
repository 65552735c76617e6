// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.catalogue.ShippedCatalogue;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

/** That the arithmetic is right to the last digit, and that everything is where it belongs. */
class ExampleFiguresTest {
  private static final Indicators CATALOGUE = ShippedCatalogue.indicators();

  @Test
  void thereAreThreeTablesThatSayWhatTheyAre() {
    assertThat(Example.TABLES)
        .extracting(ExampleTable::id)
        .containsExactly("VOORBEELD-KERNCIJFERS", "VOORBEELD-GEZONDHEID", "VOORBEELD-JEUGD");
    assertThat(Example.TABLES)
        .allSatisfy(table -> assertThat(CATALOGUE.findTable(table.id())).isEmpty());
  }

  @Test
  void seventyTwoIndicatorsAreMeasuredInFiveYears() {
    assertThat(Example.slices().map(ExampleSlice::indicator).distinct()).hasSize(72);
    assertThat(Example.slices().map(slice -> slice.period().year()).distinct())
        .containsExactlyInAnyOrder(2012, 2016, 2020, 2022, 2024);
  }

  @Test
  void sameSeedGivesTheSameFigures() {
    List<String> again =
        ExampleTable.makeAll(CATALOGUE, Example.land()).stream()
            .map(ExampleTable::fingerprint)
            .toList();
    assertThat(again)
        .isEqualTo(Example.TABLES.stream().map(ExampleTable::fingerprint).toList())
        .containsExactly(
            "a0e67895172702c4ba0788bab9df495da9adf782f6e6b84e98c9cb7115963c8d",
            "e320985a29f198d4bd52fd899fb407a0d6c87df39dc48bbd930e98d4e3387dde",
            "d4800984d7b8b64451fd2647c2e8eb6a14cd23fe2e36b7eef6752626cbf747a3");
  }

  @Test
  void everySliceCoversEveryAreaOnce() {
    assertThat(Example.slices()).allSatisfy(slice -> assertThat(slice.values()).hasSize(120));
    assertThat(
            Example.slices()
                .map(slice -> slice.indicator() + " " + slice.period() + " " + slice.ages()))
        .doesNotHaveDuplicates();
  }

  @Test
  void agesThatTheCatalogueFixesAreKept() {
    assertThat(Example.slices())
        .allSatisfy(slice ->
            CATALOGUE
                .getIndicator(slice.indicator())
                .fixedAgeBand()
                .ifPresent(ages -> assertThat(slice.ages()).isEqualTo(ages)));
  }

  @Test
  void countsOfLargerAreasAreTheSumOfTheirNeighbourhoods() {
    List<ExampleSlice> counts =
        Example.slices()
            .filter(slice -> method(slice) == Method.SUM)
            .filter(slice -> !slice.indicator().value().equals("social-assistance"))
            .toList();
    assertThat(counts).hasSize(12 * 5);
    for (ExampleSlice slice : counts) {
      larger(slice)
          .forEach(whole ->
              assertThat(slice.values().get(whole))
                  .isEqualTo(
                      parts(slice, whole, AreaLevel.NEIGHBOURHOOD).stream()
                          .mapToInt(part -> slice.values().get(part))
                          .sum()));
    }
  }

  @Test
  void sharesOfLargerAreasAreTheWeightedMeanOfWhatIsPublishedOfTheirParts() {
    int checked = 0;
    for (ExampleSlice slice :
        Example.slices().filter(one -> method(one) == Method.WEIGHTED).toList()) {
      AreaLevel level =
          slice.kind() == KindOfFigure.SURVEY
                  || slice.indicator().value().equals("child-overweight")
              ? AreaLevel.DISTRICT
              : AreaLevel.NEIGHBOURHOOD;
      for (AreaCode whole : larger(slice)) {
        List<AreaCode> parts = parts(slice, whole, level);
        if (whole.level().compareTo(level) < 0
            && parts.stream().allMatch(part -> Example.isFigure(slice.values().get(part)))) {
          double mean = mean(slice, parts);
          assertThat(Math.abs(mean - slice.values().get(whole)))
              .as("%s %s %s %s", slice.indicator(), slice.period(), slice.ages(), whole)
              .isLessThanOrEqualTo(0.5 + 1e-9);
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(5_000);
  }

  /** By the weights that the product itself uses for areas that people put together. */
  private static double mean(ExampleSlice slice, List<AreaCode> parts) {
    Population people =
        CATALOGUE.findWeight(CATALOGUE.getIndicator(slice.indicator()), slice.ages()).orElseThrow();
    double sum = 0;
    double weights = 0;
    for (AreaCode part : parts) {
      double weight = size(people, slice, part);
      sum += weight * slice.values().get(part);
      weights += weight;
    }
    return sum / weights;
  }

  private static double size(Population people, ExampleSlice slice, AreaCode area) {
    return people.size().stream()
        .mapToDouble(part -> {
          Indicator count = CATALOGUE.getIndicator(part.indicator());
          return part.times()
              * Example.number(
                  count.id().value(),
                  slice.period().year(),
                  count.fixedAgeBand().orElse(AgeBand.EVERYBODY),
                  area.value());
        })
        .sum();
  }

  @Test
  void adultsAreTheMixOfYoungerAndOlderOnes() {
    ExampleSlice adults = Example.slice("smoking", 2024, AgeBand.ADULTS);
    ExampleSlice under65 = Example.slice("smoking", 2024, AgeBand.ADULTS_UNDER_65);
    ExampleSlice seniors = Example.slice("smoking", 2024, AgeBand.SENIORS);
    Population young = CATALOGUE.findPopulation("adults-under-65").orElseThrow();
    Population old = CATALOGUE.findPopulation("seniors").orElseThrow();
    for (AreaCode area : adults.values().keySet()) {
      if (Example.isFigure(under65.values().get(area))
          && Example.isFigure(seniors.values().get(area))) {
        double youngPeople = size(young, under65, area);
        double oldPeople = size(old, seniors, area);
        double mix =
            (youngPeople * under65.values().get(area) + oldPeople * seniors.values().get(area))
                / (youngPeople + oldPeople);
        // Exact where it was mixed; in a larger area three roundings come together.
        double most = area.level() == AreaLevel.NEIGHBOURHOOD ? 0.5 : 1.5;
        assertThat(Math.abs(mix - adults.values().get(area)))
            .as(area.value())
            .isLessThanOrEqualTo(most + 1e-9);
      }
    }
  }

  @Test
  void agesAndKindsOfHouseholdAddUp() {
    for (String area : List.of("NL01", "GM9002", "WK900302", "BU90010803")) {
      for (int year : List.of(2012, 2024)) {
        assertThat(
                count("inhabitants-0-15", year, area)
                    + count("inhabitants-15-25", year, area)
                    + count("inhabitants-25-45", year, area)
                    + count("inhabitants-45-65", year, area)
                    + count("inhabitants-65-plus", year, area))
            .isEqualTo(count("inhabitants", year, area));
        assertThat(
                count("single-person-households", year, area)
                    + count("households-without-children", year, area)
                    + count("households-with-children", year, area))
            .isEqualTo(count("households", year, area));
      }
    }
  }

  private static int count(String indicator, int year, String area) {
    return Example.slices()
        .filter(slice -> slice.indicator().value().equals(indicator))
        .filter(slice -> slice.period().year() == year)
        .findFirst()
        .orElseThrow()
        .values()
        .get(AreaCode.of(area));
  }

  @Test
  void boundsHoldTheirValueAndAreHiddenWithIt() {
    List<ExampleSlice> bounded =
        Example.slices().filter(slice -> slice.lower().isPresent()).toList();
    assertThat(bounded).hasSize(31 * 3 * 5 + 15 * 5);
    for (ExampleSlice slice : bounded) {
      slice
          .values()
          .forEach((area, value) -> {
            int lower = slice.lower().orElseThrow().get(area);
            int upper = slice.upper().orElseThrow().get(area);
            if (Example.isFigure(value)) {
              assertThat(value).isBetween(lower, upper);
            } else {
              assertThat(List.of(lower, upper)).containsOnly(value);
            }
          });
    }
  }

  @Test
  void largerAreasHaveNarrowerIntervals() {
    ExampleSlice slice = Example.slice("loneliness", 2024, AgeBand.ADULTS);
    assertThat(width(slice, "NL01")).isLessThan(width(slice, "GM9003"));
    assertThat(width(slice, "GM9003")).isLessThan(width(slice, "WK900302"));
    assertThat(width(slice, "WK900302")).isLessThan(width(slice, "BU90030203"));
    assertThat(width(slice, "BU90010301")).isBetween(40, 120);
  }

  private static int width(ExampleSlice slice, String code) {
    AreaCode area = AreaCode.of(code);
    return slice.upper().orElseThrow().get(area) - slice.lower().orElseThrow().get(area);
  }

  @Test
  void modelEstimatesAboutFewPeopleAreHidden() {
    Population adults = CATALOGUE.findPopulation("adults").orElseThrow();
    ExampleSlice slice = Example.slice("obesity", 2020, AgeBand.ADULTS);
    Set<AreaCode> hidden =
        slice.values().keySet().stream()
            .filter(area -> slice.values().get(area) == Cells.SUPPRESSED)
            .collect(Collectors.toSet());
    assertThat(hidden)
        .contains(AreaCode.of("BU90010803"), AreaCode.of("BU90040204"))
        .isEqualTo(
            slice.values().keySet().stream()
                .filter(area -> size(adults, slice, area) < 50)
                .collect(Collectors.toSet()));
  }

  @Test
  void nothingOfYoungPeopleIsShownBelowDistricts() {
    ExampleSlice slice = Example.slice("youth-vaping", 2024, new AgeBand(12, 16));
    slice
        .values()
        .forEach((area, value) -> {
          if (area.level() == AreaLevel.NEIGHBOURHOOD) {
            assertThat(value).isEqualTo(Cells.SUPPRESSED);
          }
        });
    Map<AreaCode, Integer> respondents = slice.respondents().orElseThrow();
    assertThat(respondents.values()).allMatch(number -> number == Cells.SUPPRESSED || number >= 30);
    assertThat(respondents.get(AreaCode.of("WK900103"))).isBetween(200, 320);
  }

  @Test
  void whatWasNotAskedIsSaidToBeSo() {
    assertThat(Example.slice("high-stress", 2012, AgeBand.ADULTS).values().values())
        .containsOnly(Cells.NOT_ASKED);
    assertThat(
            Example.slice("satisfied-with-neighbourhood", 2022, AgeBand.SENIORS).values().values())
        .containsOnly(Cells.NOT_ASKED);
    assertThat(Example.slice("walking-or-cycling-to-work", 2024, AgeBand.SENIORS).values().values())
        .containsOnly(Cells.NOT_ASKED);
    assertThat(
            Example.isFigure(
                Example.number(
                    "walking-or-cycling-to-work", 2024, AgeBand.ADULTS_UNDER_65, "GM9001")))
        .isTrue();
  }

  private static Method method(ExampleSlice slice) {
    return CATALOGUE.getIndicator(slice.indicator()).combination().method();
  }

  private static List<AreaCode> larger(ExampleSlice slice) {
    return slice.values().keySet().stream()
        .filter(area -> area.level() != AreaLevel.NEIGHBOURHOOD)
        .toList();
  }

  private static List<AreaCode> parts(ExampleSlice slice, AreaCode whole, AreaLevel level) {
    return slice.values().keySet().stream()
        .filter(area -> area.level() == level && Example.isIn(area, whole))
        .toList();
  }
}
