// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Absent;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.ShownFigure.NotComputed;
import nl.preventiekring.profile.ShownFigure.Why;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

/**
 * A country of two municipalities in one GGD region: GM0001 with 100 adults and two districts,
 * GM0002 with 300.
 */
class AssembledProfilesTest {
  private final ExampleCountry country = new ExampleCountry();

  @Test
  void districtIsSetBesideItsMunicipalityGgdRegionAndCountry() {
    country.figure("lonely", "T1", 2020, "18+", "NL01 44 GM0001 40 GM0002 50 WK000101 45.5");
    assertThat(row("WK000101", "lonely").comparisons())
        .extracting(
            comparison -> comparison.area().code().value() + " " + value(comparison.figure()))
        .containsExactly("GM0001 40.0", "GG0001 47.5", "NL01 44.0");
  }

  @Test
  void ggdRegionIsComputedAndSaysSo() {
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40 GM0002 50");
    assertThat(((Known) row("GG0001", "lonely").figure()).computed()).isTrue();
    assertThat(value(row("GG0001", "lonely").figure())).isEqualTo(47.5);
  }

  @Test
  void ggdRegionIsRefusedWhereAMunicipalityIsSuppressed() {
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40 GM0002 suppressed");
    assertThat(row("GG0001", "lonely").figure()).isEqualTo(new NotComputed(Why.PART_SUPPRESSED));
  }

  @Test
  void ggdRegionIsRefusedWhereTheNumberOfPeopleIsUnknown() {
    country.figure("overweight", "T1", 2020, "18+", "GM0001 40 GM0002 50");
    assertThat(row("GG0001", "overweight").figure()).isEqualTo(new NotComputed(Why.WEIGHT_UNKNOWN));
  }

  @Test
  void figureOfTheSourceGoesBeforeOneThatWeCompute() {
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40 GM0002 50 GG0001 46.1");
    assertThat(row("GG0001", "lonely").figure()).isEqualTo(Known.of(46.1, 1));
  }

  @Test
  void ownCountOfOneMunicipalityDoesNotWeighTheOthers() {
    country.figure("lonely", "T1", 2024, "18+", "GM0001 40 GM0002 50");
    country.figure("adults", "ggd-one", 2024, "18+", "GM0001 900");
    assertThat(value(row("GG0001", "lonely").figure())).isEqualTo(47.5);
  }

  @Test
  void sizeOfAnAreaComesFromAnotherYearWhereItsOwnIsAbsent() {
    country.figure("lonely", "T1", 2024, "18+", "GM0001 40 GM0002 50");
    country.figure("adults", "T0", 2024, "18+", "GM0001 300");
    assertThat(value(row("GG0001", "lonely").figure())).isEqualTo(45.0);
  }

  @Test
  void headerCountsEverybodyAsPublished() {
    country.figure("inhabitants", "ggd-one", 2024, "0+", "GM0001 7");
    country.figure("inhabitants", "ggd-one", 2025, "65+", "GM0001 3");
    country.figure("inhabitants", "T1", 2020, "0+", "GM0001 30");
    ProfileRow header = profile("GM0001", AgeBand.ADULTS).inhabitants().orElseThrow();
    assertThat(value(header.figure())).isEqualTo(30.0);
  }

  @Test
  void headerTakesAnOwnCountWhereNobodyPublishedOne() {
    country.figure("inhabitants", "ggd-one", 2024, "0+", "GM0001 7");
    country.figure("inhabitants", "T1", 2020, "0+", "GM0002 30");
    ProfileRow header = profile("GM0001", AgeBand.ADULTS).inhabitants().orElseThrow();
    assertThat(value(header.figure())).isEqualTo(7.0);
  }

  @Test
  void ownFiguresAboutOtherAreasAreNotMissedHere() {
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40 GM0002 50");
    country.figure("lonely", "ggd-one", 2024, "65+", "GM0001 41");
    country.figure("lonely", "ggd-one", 2023, "18+", "GM0001 41");
    assertThat(rows("GM0002", AgeBand.ADULTS)).extracting(ProfileRow::table).containsExactly("T1");
    assertThat(profile("GM0002", AgeBand.ADULTS).choices()).isEmpty();
    assertThat(rows("GM0001", AgeBand.ADULTS))
        .extracting(ProfileRow::table)
        .containsExactly("ggd-one", "T1");
    assertThat(country.profiles().listFigures(country.coded("GM0002")))
        .extracting(line -> line.sourceKey())
        .contains("T1:lonely_1")
        .doesNotContain("ggd-one:lonely");
  }

  @Test
  void threeKindsOfAbsenceStayApart() {
    country.figure("lonely", "T1", 2020, "18+", "WK000101 suppressed WK000102 not-asked GM0001 1");
    assertThat(row("WK000101", "lonely").figure()).isEqualTo(new Absent(Absence.SUPPRESSED));
    assertThat(row("WK000102", "lonely").figure()).isEqualTo(new Absent(Absence.NOT_ASKED));
    assertThat(row("GM0002", "lonely").figure()).isEqualTo(new Absent(Absence.MISSING));
  }

  @Test
  void newestYearIsShownAndOthersOfTheSameTableStandBesideIt() {
    country.figure("lonely", "T1", 2016, "18+", "GM0001 38");
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40");
    ProfileRow row = row("GM0001", "lonely");
    assertThat(row.period().year()).isEqualTo(2020);
    assertThat(row.others()).extracting(other -> other.period().year()).containsExactly(2016);
  }

  @Test
  void yearInWhichItWasNotAskedGivesWayToOneInWhichItWas() {
    country.figure("lonely", "T1", 2016, "18+", "GM0001 38");
    country.figure("lonely", "T1", 2020, "18+", "GM0001 not-asked");
    assertThat(row("GM0001", "lonely").period().year()).isEqualTo(2016);
  }

  @Test
  void tablesAreNeverOneSeries() {
    country.figure("lonely", "T1", 2016, "18+", "GM0001 38");
    country.figure("lonely", "T2", 2020, "18+", "GM0001 41");
    List<ProfileRow> rows = rows("GM0001", AgeBand.ADULTS);
    assertThat(rows).extracting(ProfileRow::table).containsExactly("T2", "T1");
    assertThat(rows).allSatisfy(row -> assertThat(row.others()).isEmpty());
  }

  @Test
  void readerSwitchesBetweenAges() {
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40");
    country.figure("lonely", "T1", 2020, "65+", "GM0001 48");
    assertThat(value(rows("GM0001", AgeBand.SENIORS).getFirst().figure())).isEqualTo(48.0);
    assertThat(profile("GM0001", AgeBand.SENIORS).choices())
        .containsExactly(AgeBand.ADULTS, AgeBand.SENIORS);
  }

  @Test
  void whatHasFiguresForOtherAgesOnlyIsNamed() {
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40");
    country.figure("lonely", "T1", 2020, "65+", "GM0001 48");
    country.figure("overweight", "T1", 2020, "18-64", "GM0001 51");
    country.figure("overweight", "T1", 2020, "65+", "GM0001 60");
    Profile.Group group = profile("GM0001", AgeBand.ADULTS).groups().getFirst();
    assertThat(rows("GM0001", AgeBand.ADULTS))
        .extracting(row -> row.indicator().id().value())
        .containsExactly("lonely");
    assertThat(group.otherAges().getFirst().ages())
        .containsExactly(AgeBand.ADULTS_UNDER_65, AgeBand.SENIORS);
  }

  @Test
  void headCountsShowNoSpread() {
    country.figure("inhabitants", "T1", 2020, "0+", "WK000101 10 WK000102 20 GM0001 30");
    assertThat(row("WK000101", "inhabitants").spread()).isEmpty();
  }

  @Test
  void aFewFiguresOfANewYearDoNotWin() {
    Division newer = Division.netherlands(2024);
    country.figure("lonely", "T1", 2020, "18+", "GM0001 40");
    country.figure("overweight", "T1", 2020, "18+", "GM0001 50");
    country.figureIn(newer, "inhabitants", "T2", 2024, "0+", "GM0001 900");
    assertThat(country.profiles().newestWithFigures(AreaCode.of("GM0001")))
        .isEqualTo(country.id("GM0001"));

    country.figureIn(newer, "lonely", "T2", 2024, "18+", "GM0001 41");
    assertThat(country.profiles().newestWithFigures(AreaCode.of("GM0001")))
        .isEqualTo(new AreaId(newer, AreaCode.of("GM0001")));
  }

  @Test
  void unknownAreaIsRefused() {
    assertThatExceptionOfType(AreaNotFound.class)
        .isThrownBy(() -> country.profiles().profile(country.id("GM0009"), AgeBand.ADULTS));
  }

  @Test
  void surroundingsRunFromLargeToSmall() {
    assertThat(profile("BU00010101", AgeBand.ADULTS).surroundings())
        .extracting(Area::code)
        .extracting(Object::toString)
        .containsExactly("NL01", "GG0001", "GM0001", "WK000101");
  }

  private Profile profile(String code, AgeBand ages) {
    return country.profiles().profile(country.id(code), ages);
  }

  private List<ProfileRow> rows(String code, AgeBand ages) {
    return profile(code, ages).groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> !row.indicator().id().value().equals("adults"))
        .toList();
  }

  private ProfileRow row(String code, String indicator) {
    return rows(code, AgeBand.ADULTS).stream()
        .filter(row -> row.indicator().id().value().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private static double value(ShownFigure figure) {
    return ((Known) figure).value();
  }
}
