// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class AreasIT {
  private static final RegionDatabase database = new RegionDatabase();
  private static final AreaCode MUNICIPALITY = AreaCode.of("GM9001");
  private final Areas areas = database.areas;

  private static AreaDraft named(String code, String name) {
    return AreaDraft.named(AreaCode.of(code), name);
  }

  @Test
  void mergedAreasAreThereAfterTheCommit() {
    Division division = new Division("Merged", 2020);
    AreaTree tree =
        areas.merge(
            division,
            List.of(
                named("BU90010203", "Kern"),
                AreaDraft.municipality(
                    MUNICIPALITY,
                    "Súderlân",
                    Optional.of(AreaCode.of("GG9001")),
                    Optional.of(AreaCode.of("PV39"))),
                named("GG9001", "GGD Voorbeeld")));
    assertThat(tree.size()).isEqualTo(6);
    Area neighbourhood = areas.getArea(new AreaId(division, AreaCode.of("BU90010203")));
    assertThat(neighbourhood.title()).isEqualTo("Kern");
    assertThat(neighbourhood.parent()).contains(AreaCode.of("WK900102"));
    assertThat(neighbourhood.ggdRegion()).contains(AreaCode.of("GG9001"));
    assertThat(areas.tree(division).get(AreaCode.of("GG9001")).level())
        .isEqualTo(AreaLevel.GGD_REGION);
    assertThat(areas.listDivisions()).contains(division);
    assertThat(areas.divisionsWith(AreaCode.of("BU90010203"))).contains(division);
  }

  @Test
  void namesThatComeLaterKeepTheOrdinals() {
    Division division = new Division("Later", 2020);
    AreaTree codes =
        areas.merge(
            division,
            List.of(AreaDraft.ofCode(AreaCode.of("WK900101")), AreaDraft.ofCode(MUNICIPALITY)));
    AreaTree named = areas.merge(division, List.of(named("GM9001", "Waterland")));
    assertThat(named.size()).isEqualTo(codes.size());
    assertThat(named.get(MUNICIPALITY).ordinal()).isEqualTo(codes.get(MUNICIPALITY).ordinal());
    assertThat(areas.getArea(new AreaId(division, MUNICIPALITY)).name()).contains("Waterland");
    AreaTree more = areas.merge(division, List.of(named("WK900102", "Wijk 2")));
    assertThat(more.get(AreaCode.of("WK900102")).ordinal()).isEqualTo(codes.size());
  }

  @Test
  void theSameAgainDoesNotRaiseTheGeneration() {
    Division division = new Division("Again", 2020);
    areas.merge(division, List.of(named("GM9001", "Waterland")));
    long before = database.generations.current(Areas.GENERATION);
    areas.merge(division, List.of(named("GM9001", "Waterland")));
    assertThat(database.generations.current(Areas.GENERATION)).isEqualTo(before);
  }

  @Test
  void rolledBackAreasAreSeenByNobody() {
    Division division = new Division("Back", 2020);
    database
        .transaction()
        .executeWithoutResult(status -> {
          AreaTree tree = areas.merge(division, List.of(named("GM9001", "Waterland")));
          assertThat(tree.find(MUNICIPALITY)).isPresent();
          assertThat(areas.tree(division).find(MUNICIPALITY)).isEmpty();
          status.setRollbackOnly();
        });
    areas.merge(new Division("Other", 2020), List.of(named("GM9002", "Heuvelland")));
    assertThat(areas.tree(division).size()).isZero();
    assertThatThrownBy(() -> areas.getArea(new AreaId(division, MUNICIPALITY)))
        .isInstanceOf(AreaNotFound.class);
  }

  @Test
  void anotherProcessSwapsItsTreesWhenItHearsOfAChange() {
    Division division = new Division("Heard", 2020);
    Areas other = database.anotherProcess();
    assertThat(other.tree(division).size()).isZero();
    areas.merge(division, List.of(named("GM9001", "Waterland")));
    assertThat(other.tree(division).size()).isZero();
    database.generations.tellListeners(Areas.GENERATION);
    assertThat(other.tree(division).get(MUNICIPALITY).title()).isEqualTo("Waterland");
  }

  @Test
  void twoWhoAddAtTheSameTimeShareNoOrdinal() {
    Division division = new Division("Together", 2020);
    List<CompletableFuture<Void>> both =
        IntStream.range(0, 4)
            .mapToObj(who ->
                CompletableFuture.runAsync(() ->
                    IntStream.range(0, 5).forEach(at -> areas.merge(division, drafts(who, at)))))
            .toList();
    both.forEach(CompletableFuture::join);
    AreaTree tree = areas.tree(division);
    assertThat(tree.size()).isEqualTo(1 + 4 + 4 * 5 * 10);
    assertThat(IntStream.range(0, tree.size()).map(at -> tree.at(at).ordinal()).toArray())
        .isEqualTo(IntStream.range(0, tree.size()).toArray());
  }

  private static List<AreaDraft> drafts(int who, int at) {
    return IntStream.range(0, 10)
        .mapToObj(number -> "WK900%d%d%d".formatted(who, at, number))
        .map(code -> AreaDraft.ofCode(AreaCode.of(code)))
        .toList();
  }

  @Test
  void divisionsStandNewestFirstAndFictionalOnesLast() {
    Division newest = new Division("Orde", 2199);
    Division oldest = new Division("Orde", 1900);
    Division fictional = new Division(Division.EXAMPLE, 2198);
    for (Division division : List.of(oldest, fictional, newest)) {
      areas.merge(division, List.of(named("GM9077", "Waterland")));
    }
    assertThat(areas.divisionsWith(AreaCode.of("GM9077")))
        .containsExactly(newest, oldest, fictional);
  }

  @Test
  void databaseRefusesALevelThatDoesNotFitTheCode() {
    areas.merge(new Division("Check", 2020), List.of(named("GM9001", "Waterland")));
    assertThatThrownBy(() ->
            database
                .sql
                .sql(
                    """
                    insert into region.area (division, code, ordinal, level, parent)
                    values ('Check-2020', 'WK900101', 99, 'NEIGHBOURHOOD', 'GM9001')
                    """)
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("level_of_code");
  }
}
