// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.preventiekring.profile.AreasAlike.Alike;
import nl.preventiekring.profile.AreasAlike.Found;
import nl.preventiekring.profile.AreasAlike.None;
import nl.preventiekring.profile.AreasAlike.Why;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.Rule;
import nl.preventiekring.profile.SimilarAreas.Beside;
import nl.preventiekring.profile.StructureTrait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 24 districts in a row, each a little larger, older and better off than the one before. */
class TraitSimilarAreasTest {
  private static final int DISTRICTS = 24;

  private final ExampleCountry country = new ExampleCountry();

  @BeforeEach
  void fill() {
    country.districts(DISTRICTS);
    trait("inhabitants", number -> 1000 * Math.pow(1.1, number));
    trait("inhabitants-65-plus", number -> 1000 * Math.pow(1.1, number) * (0.10 + 0.01 * number));
    trait("ses-woa", number -> -1.2 + 0.1 * number);
  }

  private interface Course {
    double of(int number);
  }

  private void trait(String indicator, Course course) {
    country.figure(indicator, "T0", 2020, "0+", ExampleCountry.ofDistricts(each(course)));
  }

  private static double[] each(Course course) {
    return DoubleStream.iterate(1, number -> number <= DISTRICTS, number -> number + 1)
        .map(number -> course.of((int) number))
        .toArray();
  }

  @Test
  void nearestAreThoseBesideItInTheRow() {
    Found found = (Found) find(12);
    // a third of the 25 others: the example country has two districts more
    assertThat(found.nearest()).hasSize(8);
    assertThat(codes(found).subList(0, 2))
        .containsExactlyInAnyOrder(ExampleCountry.district(11), ExampleCountry.district(13));
    assertThat(found.traits())
        .containsExactly(StructureTrait.INHABITANTS, StructureTrait.SENIORS, StructureTrait.STATUS);
    assertThat(found.farFromAll()).isFalse();
    assertThat(found.nearest().getFirst().differences().getFirst().own()).isNotNaN();
  }

  @Test
  void healthChangesNothing() {
    List<String> before = codes((Found) find(5));
    country.figure(
        "lonely", "T1", 2020, "18+", ExampleCountry.ofDistricts(each(number -> number % 7 * 10)));
    assertThat(codes((Found) find(5))).isEqualTo(before);
  }

  @Test
  void incomeStandsInOnlyWhereStatusIsUnknown() {
    trait("standardised-household-income", number -> 20 + number);
    assertThat(((Found) find(5)).traits()).doesNotContain(StructureTrait.INCOME);
  }

  @Test
  void municipalitiesAreTooFew() {
    assertThat(country.similarAreas().find(country.coded("GM0001").area()))
        .isEqualTo(new None(Why.FEW_AREAS));
    assertThat(country.similarAreas().find(country.coded("NL01").area()))
        .isEqualTo(new None(Why.LEVEL));
  }

  /** The districts of the first municipality have no figures at all. */
  @Test
  void areaWithFewKnownTraitsHasNoSimilarAreas() {
    assertThat(country.similarAreas().find(country.coded("WK000101").area()))
        .isEqualTo(new None(Why.FEW_TRAITS));
  }

  /** Similar areas have 40 %, this one 50 %; all are measured with a standard error of 1. */
  @Test
  void figureIsJudgedBesideTheMeanOfSimilarAreas() {
    adults(number -> 100);
    lonely(number -> number == 12 ? 50 : 40);
    Beside beside = beside(12);
    Judged judged = (Judged) beside.judgement();
    assertThat(beside.areas()).isEqualTo(8);
    assertThat(beside.mean().value()).isCloseTo(40, within(1e-9));
    assertThat(beside.mean().upper().orElseThrow() - beside.mean().lower().orElseThrow())
        .isCloseTo(2 * 1.959964 * 1.0204 / Math.sqrt(8), within(1e-3));
    assertThat(judged.rule()).isEqualTo(Rule.TWO_FIGURES);
    assertThat(judged.difference()).isCloseTo(10, within(1e-9));
    assertThat(judged.direction()).isEqualTo(Direction.UNFAVOURABLE);
    assertThat(judged.certainty()).isEqualTo(Certainty.CLEAR);
  }

  @Test
  void similarAreasWithMorePeopleWeighMore() {
    adults(number -> number % 2 == 0 ? 300 : 100);
    lonely(number -> number % 2 == 0 ? 60 : 20);
    long even =
        codes((Found) find(12)).stream()
            .filter(code -> Integer.parseInt(code.substring(6)) % 2 == 0)
            .count();
    double odd = 8 - even;
    double mean = (even * 300 * 60 + odd * 100 * 20) / (even * 300 + odd * 100);
    assertThat(beside(12).mean().value()).isCloseTo(mean, within(0.05));
  }

  @Test
  void withoutMarginsTheSpreadOfTheSimilarAreasIsTheMeasure() {
    adults(number -> 100);
    country.figure(
        "lonely", "T1", 2020, "18+", ExampleCountry.ofDistricts(each(number -> 30 + number % 3)));
    Judged judged = (Judged) beside(12).judgement();
    assertThat(judged.rule()).isEqualTo(Rule.Z_BAND);
  }

  @Test
  void withoutKnownPeopleThereIsNoMean() {
    lonely(number -> 40);
    assertThat(compare(12)).isEmpty();
  }

  @Test
  void areaThatIsLikeNoneIsNotCompared() {
    trait("households", number -> number == 24 ? 90_000 : 1000);
    trait("single-person-households", number -> number == 24 ? 89_000 : 300);
    trait("owner-occupied-homes", number -> number == 24 ? 1 : 90);
    adults(number -> 100);
    lonely(number -> 40);
    assertThat(((Found) find(24)).farFromAll()).isTrue();
    assertThat(compare(24)).isEmpty();
    assertThat(compare(12)).isPresent();
  }

  private void adults(Course course) {
    trait("adults", course);
  }

  private void lonely(Course course) {
    country.figureWithMargin(
        "lonely",
        ExampleCountry.ofDistricts(each(course)),
        ExampleCountry.ofDistricts(each(number -> course.of(number) - 2)),
        ExampleCountry.ofDistricts(each(number -> course.of(number) + 2)));
  }

  private Object find(int number) {
    return country.similarAreas().find(country.coded(ExampleCountry.district(number)).area());
  }

  private Beside beside(int number) {
    return compare(number).orElseThrow();
  }

  private Optional<Beside> compare(int number) {
    String code = ExampleCountry.district(number);
    return country.similarAreas().compare(country.coded(code), country.row(code, "lonely"));
  }

  private static List<String> codes(Found found) {
    return found.nearest().stream().map(Alike::area).map(area -> area.code().value()).toList();
  }
}
