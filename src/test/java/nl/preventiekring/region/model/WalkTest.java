// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.region.Succession;
import org.junit.jupiter.api.Test;

/**
 * In the made-up lists: 1 and 2 merge into the new 9 (2021); 3 is split over 4 and 5 (2021); 6
 * joins 7 during 2022; 8 gets the new code 10 (2023); 11 goes to no municipality (2023); 12 never
 * changes.
 */
class WalkTest {
  private static final ChangeBook BOOK =
      new ChangeBook(
          List.of(
              change("2021-01-01", 1, 9),
              change("2021-01-01", 2, 9),
              change("2021-01-01", 3, 4),
              change("2021-01-01", 3, 5),
              change("2022-03-24", 6, 7),
              change("2023-01-01", 8, 10),
              new MunicipalityChange(LocalDate.parse("2023-01-01"), gm(11), Optional.empty())),
          List.of(new ChangeCoverage(2020, 2024, "list")));
  private static final AreaTree IN_2020 = tree(2020, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12);
  private static final AreaTree IN_2024 = tree(2024, 4, 5, 7, 9, 10, 12);

  private static AreaCode gm(int number) {
    return AreaCode.of("GM%04d".formatted(number));
  }

  private static MunicipalityChange change(String day, int from, int to) {
    return new MunicipalityChange(LocalDate.parse(day), gm(from), Optional.of(gm(to)));
  }

  private static AreaTree tree(int year, int... municipalities) {
    return treeOf(
        year,
        Arrays.stream(municipalities)
            .mapToObj(number -> AreaDraft.ofCode(gm(number)))
            .toArray(AreaDraft[]::new));
  }

  private static AreaTree treeOf(int year, AreaDraft... drafts) {
    return new DivisionTree(
        Division.netherlands(year), AreaMerge.of(List.of(), List.of(drafts)).rows());
  }

  private static Succession from2020(int municipality) {
    return new Walk(IN_2020, IN_2024, BOOK, Map.of()).of(gm(municipality));
  }

  @Test
  void mergedMunicipalityBecameTheNewOne() {
    Succession merged = from2020(1);
    assertThat(merged.fate()).isEqualTo(Fate.MERGED);
    assertThat(merged.became()).containsExactly(gm(9));
    assertThat(merged.since()).contains(LocalDate.parse("2021-01-01"));
    assertThat(merged.isSameGround()).isFalse();
  }

  @Test
  void municipalityThatJoinedAnotherDuringAYearIsMerged() {
    assertThat(from2020(6).fate()).isEqualTo(Fate.MERGED);
    assertThat(from2020(6).became()).containsExactly(gm(7));
  }

  @Test
  void splitMunicipalityBecameAllThatTookAPart() {
    assertThat(from2020(3).fate()).isEqualTo(Fate.SPLIT);
    assertThat(from2020(3).became()).containsExactly(gm(4), gm(5));
  }

  @Test
  void municipalityThatGainedGroundHasAnotherBoundary() {
    assertThat(from2020(4).fate()).isEqualTo(Fate.BOUNDARY_CHANGED);
    assertThat(from2020(7).fate()).isEqualTo(Fate.BOUNDARY_CHANGED);
    assertThat(from2020(7).became()).containsExactly(gm(7));
    assertThat(from2020(7).since()).contains(LocalDate.parse("2022-03-24"));
  }

  @Test
  void soleMunicipalityUnderANewCodeIsTheSameGround() {
    assertThat(from2020(8).fate()).isEqualTo(Fate.RECODED);
    assertThat(from2020(8).became()).containsExactly(gm(10));
    assertThat(from2020(8).isSameGround()).isTrue();
  }

  @Test
  void municipalityThatWentNowhereIsUnknown() {
    assertThat(from2020(11).fate()).isEqualTo(Fate.UNKNOWN);
    assertThat(from2020(11).became()).isEmpty();
  }

  @Test
  void unchangedMunicipalityIsTheSameOnlyInYearsThatAListCovers() {
    assertThat(from2020(12).fate()).isEqualTo(Fate.SAME);
    AreaTree in2025 = tree(2025, 12);
    assertThat(new Walk(IN_2020, in2025, BOOK, Map.of()).of(gm(12)).fate()).isEqualTo(Fate.UNKNOWN);
    var flags = Map.of(gm(12), Map.of(2025, SinceLastYear.UNCHANGED));
    assertThat(new Walk(IN_2020, in2025, BOOK, flags).of(gm(12)).fate()).isEqualTo(Fate.SAME);
    var moved = Map.of(gm(12), Map.of(2025, SinceLastYear.BOUNDARY_CHANGED));
    assertThat(new Walk(IN_2020, in2025, BOOK, moved).of(gm(12)).fate())
        .isEqualTo(Fate.BOUNDARY_CHANGED);
  }

  @Test
  void codeThatReturnsAfterAMergerIsReused() {
    AreaTree later = tree(2024, 1, 9);
    Succession reused = new Walk(IN_2020, later, BOOK, Map.of()).of(gm(1));
    assertThat(reused.fate()).isEqualTo(Fate.REUSED);
    assertThat(reused.became()).containsExactly(gm(9));
  }

  @Test
  void municipalityThatTheYearDoesNotHoldIsUnknown() {
    assertThat(from2020(99).fate()).isEqualTo(Fate.UNKNOWN);
    AreaTree without9 = tree(2024, 4, 5);
    assertThat(new Walk(IN_2020, without9, BOOK, Map.of()).of(gm(1)).fate())
        .isEqualTo(Fate.UNKNOWN);
  }

  @Test
  void listsTellOfYearsWhoseAreasAreNotHeld() {
    Walk walk = new Walk(tree(2015), tree(2024), BOOK, Map.of());
    assertThat(walk.of(gm(1)).became()).containsExactly(gm(9));
    assertThat(walk.of(gm(12)).fate()).isEqualTo(Fate.UNKNOWN);
  }

  @Test
  void divisionTakenAfterAMergerInItsYearShowsIt() {
    AreaTree lateIn2022 = tree(2022, 4, 5, 7, 8, 9, 11, 12);
    assertThat(new Walk(IN_2020, lateIn2022, BOOK, Map.of()).of(gm(6)).became())
        .containsExactly(gm(7));
    assertThat(new Walk(lateIn2022, IN_2024, BOOK, Map.of()).of(gm(7)).fate()).isEqualTo(Fate.SAME);
    AreaTree earlyIn2022 = tree(2022, 4, 5, 6, 7, 8, 9, 11, 12);
    assertThat(new Walk(IN_2020, earlyIn2022, BOOK, Map.of()).of(gm(6)).fate())
        .isEqualTo(Fate.SAME);
    assertThat(new Walk(earlyIn2022, IN_2024, BOOK, Map.of()).of(gm(7)).fate())
        .isEqualTo(Fate.BOUNDARY_CHANGED);
  }

  @Test
  void municipalityKnowsWhatItCameFrom() {
    Walk walk = new Walk(IN_2020, IN_2024, BOOK, Map.of());
    assertThat(walk.municipalitiesInto(gm(9))).containsExactly(gm(1), gm(2));
    assertThat(walk.municipalitiesInto(gm(4))).containsExactly(gm(3), gm(4));
    assertThat(walk.municipalitiesInto(gm(12))).containsExactly(gm(12));
  }

  @Test
  void districtFollowsItsFlags() {
    AreaCode district = AreaCode.of("WK001201");
    AreaTree before = treeOf(2022, AreaDraft.ofCode(district));
    AreaTree after = treeOf(2024, AreaDraft.ofCode(district));
    assertThat(fateOf(before, after, district, SinceLastYear.UNCHANGED, SinceLastYear.UNCHANGED))
        .isEqualTo(Fate.SAME);
    assertThat(
            fateOf(
                before, after, district, SinceLastYear.UNCHANGED, SinceLastYear.BOUNDARY_CHANGED))
        .isEqualTo(Fate.BOUNDARY_CHANGED);
    assertThat(
            fateOf(before, after, district, SinceLastYear.RECODED, SinceLastYear.BOUNDARY_CHANGED))
        .isEqualTo(Fate.REUSED);
    assertThat(new Walk(before, after, BOOK, Map.of()).of(district).fate()).isEqualTo(Fate.UNKNOWN);
    assertThat(
            new Walk(before, after, BOOK, Map.of(district, Map.of(2024, SinceLastYear.UNCHANGED)))
                .of(district)
                .fate())
        .isEqualTo(Fate.UNKNOWN);
  }

  private static Fate fateOf(
      AreaTree before, AreaTree after, AreaCode code, SinceLastYear in2023, SinceLastYear in2024) {
    return new Walk(before, after, BOOK, Map.of(code, Map.of(2023, in2023, 2024, in2024)))
        .of(code)
        .fate();
  }

  @Test
  void regionIsTheSameWhereNoMunicipalityEnteredOrLeftIt() {
    AreaTree before =
        treeOf(
            2020,
            in("GG0001", 1),
            in("GG0001", 2),
            in("GG0002", 3),
            in("GG0002", 4),
            in("GG0003", 5),
            in("GG0004", 12));
    AreaTree after =
        treeOf(2024, in("GG0001", 9), in("GG0002", 4), in("GG0003", 5), in("GG0005", 12));
    Walk walk = new Walk(before, after, BOOK, Map.of());
    assertThat(walk.of(AreaCode.of("GG0001")).fate()).isEqualTo(Fate.SAME);
    assertThat(walk.of(AreaCode.of("GG0002")).fate()).isEqualTo(Fate.BOUNDARY_CHANGED);
    assertThat(walk.of(AreaCode.of("GG0003")).fate()).isEqualTo(Fate.BOUNDARY_CHANGED);
    assertThat(walk.of(AreaCode.of("GG0004")).fate()).isEqualTo(Fate.UNKNOWN);
    assertThat(walk.of(AreaCode.COUNTRY).fate()).isEqualTo(Fate.SAME);
  }

  private static AreaDraft in(String region, int municipality) {
    return new AreaDraft(
        gm(municipality), Optional.empty(), Optional.of(AreaCode.of(region)), Optional.empty());
  }

  @Test
  void withinOneDivisionEveryAreaIsItself() {
    Walk walk = new Walk(IN_2020, IN_2020, ChangeBook.EMPTY, Map.of());
    assertThat(walk.of(gm(1)).fate()).isEqualTo(Fate.SAME);
    assertThat(walk.of(gm(99)).fate()).isEqualTo(Fate.UNKNOWN);
  }
}
