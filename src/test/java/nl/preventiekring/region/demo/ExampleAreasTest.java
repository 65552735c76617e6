// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaLevel;
import org.junit.jupiter.api.Test;

class ExampleAreasTest {
  private final ExampleAreas areas = ExampleAreas.read();

  @Test
  void regionHasFourMunicipalities24DistrictsAnd90Neighbourhoods() {
    Map<AreaLevel, Long> counts =
        areas.drafts().stream()
            .collect(Collectors.groupingBy(draft -> draft.code().level(), Collectors.counting()));
    assertThat(counts)
        .containsOnly(
            Map.entry(AreaLevel.COUNTRY, 1L),
            Map.entry(AreaLevel.GGD_REGION, 1L),
            Map.entry(AreaLevel.MUNICIPALITY, 4L),
            Map.entry(AreaLevel.DISTRICT, 24L),
            Map.entry(AreaLevel.NEIGHBOURHOOD, 90L));
  }

  @Test
  void everyAreaHasANameOfItsOwn() {
    List<String> names = areas.drafts().stream().map(draft -> draft.name().orElseThrow()).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyMunicipalityLiesInTheGgdRegion() {
    assertThat(areas.drafts())
        .filteredOn(draft -> draft.code().level() == AreaLevel.MUNICIPALITY)
        .allSatisfy(draft -> assertThat(draft.ggdRegion()).contains(AreaCode.of("GG9901")));
  }

  @Test
  void everyParentIsInTheFile() {
    List<AreaCode> codes = areas.drafts().stream().map(AreaDraft::code).toList();
    assertThat(codes)
        .allSatisfy(
            code -> code.parentInCode().ifPresent(parent -> assertThat(codes).contains(parent)));
  }

  @Test
  void countryAndGgdRegionSayThatTheyAreMadeUp() {
    assertThat(areas.drafts())
        .filteredOn(draft -> draft.code().level().compareTo(AreaLevel.MUNICIPALITY) < 0)
        .allSatisfy(draft -> assertThat(draft.name().orElseThrow()).endsWith("(verzonnen)"));
  }

  @Test
  void exactlyTheNeighbourhoodsHavePlaces() {
    assertThat(areas.places().keySet())
        .hasSize(90)
        .allSatisfy(code -> assertThat(code.level()).isEqualTo(AreaLevel.NEIGHBOURHOOD));
  }
}
