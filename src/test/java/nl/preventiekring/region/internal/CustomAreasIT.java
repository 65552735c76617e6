// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.CustomAreaNotFound;
import nl.preventiekring.region.CustomAreaRefused;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class CustomAreasIT {
  private static final RegionDatabase database = new RegionDatabase();
  private static final Division DIVISION = new Division("Zelf", 2024);
  private static final AreaCode FIRST = AreaCode.of("BU90010101");
  private static final AreaCode SECOND = AreaCode.of("BU90010102");
  private static final CustomAreas areas = database.customAreas;

  @BeforeAll
  static void fill() {
    database.areas.merge(DIVISION, List.of(AreaDraft.ofCode(FIRST), AreaDraft.ofCode(SECOND)));
    database.areas.merge(
        new Division("Zelf", 2020), List.of(AreaDraft.ofCode(AreaCode.of("BU90010199"))));
  }

  @Test
  void madeAreaIsFoundWithItsNeighbourhoods() {
    CustomArea made = areas.create("  Rond het park ", DIVISION, List.of(SECOND, FIRST));
    assertThat(made.name()).isEqualTo("Rond het park");
    assertThat(made.neighbourhoods()).containsExactly(FIRST, SECOND);
    assertThat(areas.find(made.id())).contains(made);
    assertThat(areas.list(DIVISION)).contains(made);
    assertThat(areas.list(new Division("Zelf", 2020))).isEmpty();
  }

  @Test
  void changedAreaHasAnotherNameAndOtherNeighbourhoods() {
    CustomArea made = areas.create("Oud", DIVISION, List.of(FIRST));
    CustomArea changed = areas.change(made.id(), " Nieuw ", List.of(SECOND));
    assertThat(changed).isEqualTo(areas.get(made.id()));
    assertThat(changed.name()).isEqualTo("Nieuw");
    assertThat(changed.neighbourhoods()).containsExactly(SECOND);
  }

  @Test
  void refusedChangeLeavesTheAreaAsItWas() {
    CustomArea made = areas.create("Blijft", DIVISION, List.of(FIRST));
    assertThatThrownBy(() -> areas.change(made.id(), "Anders", List.of()))
        .isInstanceOf(CustomAreaRefused.WithoutNeighbourhood.class);
    assertThat(areas.get(made.id())).isEqualTo(made);
  }

  @Test
  void areaIsFoundByItsNameAndForgivesTypingErrors() {
    CustomArea made = areas.create("Dorp Wéstervaart", DIVISION, List.of(FIRST));
    assertThat(areas.search("dorp westervaart", 5)).containsExactly(new CustomAreas.Hit(made, 1));
    assertThat(areas.search("westerv", 5)).containsExactly(new CustomAreas.Hit(made, 0.8));
    assertThat(areas.search("westervart", 5)).extracting(CustomAreas.Hit::area).contains(made);
    assertThat(areas.search("zzzz", 5)).isEmpty();
    assertThat(areas.search(" ", 5)).isEmpty();
  }

  @Test
  void newNameIsWhatASearchFinds() {
    CustomArea made = areas.create("Uilenburcht", DIVISION, List.of(FIRST));
    areas.change(made.id(), "Haviksnest", List.of(FIRST));
    assertThat(areas.search("uilenburcht", 5)).isEmpty();
    assertThat(areas.search("haviksnest", 5)).hasSize(1);
  }

  @Test
  void nameAndPartsAreCheckedTogether() {
    assertThat(areas.check("", DIVISION, List.of()))
        .extracting(CustomAreaRefused::ruleId)
        .containsExactly("R.111", "R.113");
    assertThat(areas.check("Goed", DIVISION, List.of(FIRST))).isEmpty();
  }

  @Test
  void deletedAreaIsGone() {
    CustomArea made = areas.create("Weg", DIVISION, List.of(FIRST));
    areas.delete(made.id());
    assertThat(areas.find(made.id())).isEmpty();
    assertThatThrownBy(() -> areas.get(made.id()))
        .isInstanceOfSatisfying(
            CustomAreaNotFound.class, e -> assertThat(e.ruleId()).isEqualTo("R.102"));
    assertThatThrownBy(() -> areas.delete(made.id())).isInstanceOf(CustomAreaNotFound.class);
  }

  @Test
  void deletedAreaComesBackWithNameAndParts() {
    CustomArea made = areas.create("Terug", DIVISION, List.of(FIRST));
    areas.delete(made.id());
    assertThat(areas.list(DIVISION)).doesNotContain(made);
    assertThat(areas.search("Terug", 10)).isEmpty();
    assertThat(areas.findDeleted(made.id())).contains(made);
    assertThat(areas.restore(made.id())).isEqualTo(made);
    assertThat(areas.find(made.id())).contains(made);
    assertThat(areas.findDeleted(made.id())).isEmpty();
    assertThatThrownBy(() -> areas.restore(made.id())).isInstanceOf(CustomAreaNotFound.class);
  }

  @Test
  void areaThatDoesNotExistCannotBeChanged() {
    assertThatThrownBy(() -> areas.change(new CustomAreaId(new UUID(1, 2)), "Naam", List.of(FIRST)))
        .isInstanceOf(CustomAreaNotFound.class);
  }

  @Test
  void nameIsAskedForR111() {
    assertThatThrownBy(() -> areas.create(" \t", DIVISION, List.of(FIRST)))
        .isInstanceOf(CustomAreaRefused.NameMissing.class);
    CustomArea made = areas.create("Naam", DIVISION, List.of(FIRST));
    assertThatThrownBy(() -> areas.change(made.id(), "", List.of(FIRST)))
        .isInstanceOf(CustomAreaRefused.NameMissing.class);
  }

  @Test
  void longNameIsRefusedR112() {
    assertThat(areas.create("x".repeat(100), DIVISION, List.of(FIRST)).name()).hasSize(100);
    assertThatThrownBy(() -> areas.create("x".repeat(101), DIVISION, List.of(FIRST)))
        .isInstanceOfSatisfying(
            CustomAreaRefused.NameTooLong.class,
            e -> assertThat(e.arguments()).containsExactly(101, 100));
  }

  @Test
  void areaWithoutNeighbourhoodIsRefusedR113() {
    assertThatThrownBy(() -> areas.create("Leeg", DIVISION, List.of()))
        .isInstanceOf(CustomAreaRefused.WithoutNeighbourhood.class);
  }

  @Test
  void partThatIsNoNeighbourhoodOfTheDivisionIsRefusedR114() {
    for (String code : List.of("WK900101", "GM9001", "BU90010103", "BU90010199")) {
      assertThatThrownBy(() -> areas.create("Fout", DIVISION, List.of(FIRST, AreaCode.of(code))))
          .isInstanceOfSatisfying(
              CustomAreaRefused.NotANeighbourhood.class,
              e -> assertThat(e.arguments()).containsExactly(code, "Zelf-2024"));
    }
  }

  @Test
  void neighbourhoodTwiceIsRefusedR115() {
    assertThatThrownBy(() -> areas.create("Twee", DIVISION, List.of(FIRST, SECOND, FIRST)))
        .isInstanceOf(CustomAreaRefused.NeighbourhoodTwice.class);
  }

  @Test
  void databaseKeepsPartsInOneDivision() {
    CustomArea made = areas.create("Samen", DIVISION, List.of(FIRST));
    assertThatThrownBy(() ->
            database
                .sql
                .sql(
                    """
                    insert into region.custom_area_part (custom_area, division, neighbourhood)
                    values (:id, 'Zelf-2020', 'BU90010199')
                    """)
                .param("id", made.id().value())
                .update())
        .isInstanceOf(DataAccessException.class);
  }
}
