// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Division;
import org.junit.jupiter.api.Test;

class DivisionTreeTest {
  private static final Division DIVISION = new Division(Division.EXAMPLE, 2024);

  private static AreaTree treeOf(AreaDraft... drafts) {
    return new DivisionTree(DIVISION, AreaMerge.of(List.of(), List.of(drafts)).rows());
  }

  private static AreaDraft named(String code, String name) {
    return AreaDraft.named(AreaCode.of(code), name);
  }

  @Test
  void childrenStandInNaturalOrder() {
    AreaTree tree =
        treeOf(
            named("WK900110", "Wijk 10 Zuid"),
            named("WK900102", "wijk 2 Noord"),
            named("WK900101", "Wijk 1 Één"),
            named("WK900103", "'t Zand"),
            named("WK900104", "Oost"));
    assertThat(tree.children(tree.get(AreaCode.of("GM9001"))))
        .extracting(Area::title)
        .containsExactly("Oost", "Wijk 1 Één", "wijk 2 Noord", "Wijk 10 Zuid", "'t Zand");
  }

  @Test
  void areaWithoutNameIsSortedAndTitledByItsCode() {
    AreaTree tree = treeOf(named("WK900102", ""), named("WK900101", "Zuid"));
    assertThat(tree.children(tree.get(AreaCode.of("GM9001"))))
        .extracting(Area::title)
        .containsExactly("WK900102", "Zuid");
    assertThat(tree.get(AreaCode.of("WK900102")).name()).isEmpty();
  }

  @Test
  void districtsAndNeighbourhoodsLieInTheRegionsOfTheirMunicipality() {
    AreaCode region = AreaCode.of("GG9001");
    AreaCode province = AreaCode.of("PV39");
    AreaTree tree =
        treeOf(
            named("BU90010101", "Kern"),
            AreaDraft.municipality(
                AreaCode.of("GM9001"), "Waterland", Optional.of(region), Optional.of(province)));
    Area neighbourhood = tree.get(AreaCode.of("BU90010101"));
    assertThat(neighbourhood.ggdRegion()).contains(region);
    assertThat(neighbourhood.province()).contains(province);
    assertThat(tree.municipalityOf(neighbourhood).map(Area::title)).contains("Waterland");
    assertThat(tree.members(tree.get(region))).extracting(Area::title).containsExactly("Waterland");
    assertThat(tree.members(tree.get(province)))
        .extracting(Area::title)
        .containsExactly("Waterland");
  }

  @Test
  void regionsAreNoChildrenOfTheCountry() {
    AreaTree tree =
        treeOf(
            AreaDraft.municipality(
                AreaCode.of("GM9001"),
                "Waterland",
                Optional.of(AreaCode.of("GG9001")),
                Optional.empty()));
    Area country = tree.country().orElseThrow();
    assertThat(tree.children(country)).extracting(Area::title).containsExactly("Waterland");
    assertThat(tree.members(country)).isEmpty();
    assertThat(tree.municipalityOf(country)).isEmpty();
  }

  @Test
  void unknownAreaIsNotFound() {
    AreaTree tree = treeOf(named("GM9001", "Waterland"));
    assertThat(tree.find(AreaCode.of("GM9002"))).isEmpty();
    assertThatThrownBy(() -> tree.get(AreaCode.of("GM9002")))
        .isInstanceOf(AreaNotFound.class)
        .hasMessageContaining("GM9002");
  }
}
