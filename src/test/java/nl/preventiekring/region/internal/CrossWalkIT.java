// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.region.Succession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrossWalkIT {
  private static final RegionDatabase database = new RegionDatabase();
  private static final Division OLD = new Division("Wandel", 2023);
  private static final Division NEW = new Division("Wandel", 2024);
  private static final AreaCode GONE = AreaCode.of("GM9001");
  private static final AreaCode GROWN = AreaCode.of("GM9002");
  private static final AreaCode DISTRICT = AreaCode.of("WK900201");
  private static final AreaCode MOVED = AreaCode.of("WK900202");
  private static final ChangeCoverage COVERAGE = new ChangeCoverage(2020, 2024, "list");

  @BeforeAll
  static void fill() {
    for (AreaCode code : List.of(GONE, DISTRICT, MOVED)) {
      database.areas.merge(OLD, List.of(AreaDraft.ofCode(code)));
    }
    database.areas.merge(NEW, List.of(AreaDraft.ofCode(DISTRICT), AreaDraft.ofCode(MOVED)));
    database.crossWalk.store(OLD.set(), COVERAGE, List.of(change(GONE, GROWN)));
    database.crossWalk.store(
        NEW, Map.of(DISTRICT, SinceLastYear.UNCHANGED, MOVED, SinceLastYear.BOUNDARY_CHANGED));
  }

  private static MunicipalityChange change(AreaCode from, AreaCode to) {
    return new MunicipalityChange(LocalDate.parse("2024-01-01"), from, Optional.of(to));
  }

  @Test
  void oneQuestionAnswersAllLevels() {
    Map<AreaCode, Succession> answers =
        database.crossWalk.becameOf(OLD, List.of(GONE, GROWN, DISTRICT, MOVED), NEW);
    assertThat(answers.values())
        .extracting(Succession::fate)
        .containsExactly(Fate.MERGED, Fate.BOUNDARY_CHANGED, Fate.SAME, Fate.BOUNDARY_CHANGED);
    assertThat(answers.keySet()).containsExactly(GONE, GROWN, DISTRICT, MOVED);
  }

  @Test
  void walkBackTellsWhatAnAreaCameFrom() {
    assertThat(database.crossWalk.cameFrom(new AreaId(NEW, GROWN), OLD))
        .containsExactly(GONE, GROWN);
    assertThat(database.crossWalk.cameFrom(new AreaId(NEW, DISTRICT), OLD))
        .containsExactly(DISTRICT);
    assertThat(database.crossWalk.cameFrom(new AreaId(NEW, MOVED), OLD)).isEmpty();
  }

  @Test
  void newListOfASourceTakesThePlaceOfTheOldOne() {
    String set = "Vervang";
    ChangeCoverage early = new ChangeCoverage(2024, 2024, "other list");
    database.crossWalk.store(set, early, List.of(change(GONE, AreaCode.of("GM9003"))));
    database.crossWalk.store(set, early, List.of(change(GONE, GROWN)));
    Succession answer =
        database.crossWalk.becameOf(
            new AreaId(new Division(set, 2023), GONE), new Division(set, 2024));
    assertThat(answer.became()).containsExactly(GROWN);
  }

  @Test
  void twoListsMayTellTheSame() {
    String set = "Dubbel";
    for (String source : List.of("one", "two")) {
      database.crossWalk.store(
          set, new ChangeCoverage(2024, 2024, source), List.of(change(GONE, GROWN)));
    }
    Succession answer =
        database.crossWalk.becameOf(
            new AreaId(new Division(set, 2023), GONE), new Division(set, 2024));
    assertThat(answer.became()).containsExactly(GROWN);
  }

  @Test
  void municipalityThatWentNowhereIsKept() {
    String set = "Nergens";
    database.crossWalk.store(
        set,
        COVERAGE,
        List.of(new MunicipalityChange(LocalDate.parse("2023-08-01"), GONE, Optional.empty())));
    Succession answer =
        database.crossWalk.becameOf(
            new AreaId(new Division(set, 2023), GONE), new Division(set, 2024));
    assertThat(answer.fate()).isEqualTo(Fate.UNKNOWN);
    assertThat(answer.since()).contains(LocalDate.parse("2023-08-01"));
  }

  @Test
  void flagOfAnUnknownAreaIsRefused() {
    AreaCode unknown = AreaCode.of("WK900299");
    assertThatThrownBy(
            () -> database.crossWalk.store(NEW, Map.of(unknown, SinceLastYear.UNCHANGED)))
        .isInstanceOf(AreaNotFound.class);
  }

  @Test
  void walkGoesForwardWithinOneSet() {
    AreaId area = new AreaId(NEW, GROWN);
    assertThatThrownBy(() -> database.crossWalk.becameOf(area, OLD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> database.crossWalk.becameOf(area, Division.netherlands(2025)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
