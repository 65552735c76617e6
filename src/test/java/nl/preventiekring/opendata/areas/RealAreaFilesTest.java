// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.MunicipalityChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("real-files")
class RealAreaFilesTest {
  private static ShapeFile shapes(String name) throws IOException {
    InputFile file = RealFiles.file(name);
    ShapeReader reader = new ShapeReader();
    assertThat(reader.recognises(file.head())).isTrue();
    return reader.read(file, bytes -> {});
  }

  private static Map<AreaLevel, Long> levels(AreaList list) {
    return list.areas().stream()
        .collect(Collectors.groupingBy(area -> area.code().level(), Collectors.counting()));
  }

  private static Optional<AreaDraft> find(AreaList list, String code) {
    return list.areas().stream().filter(area -> area.code().equals(AreaCode.of(code))).findFirst();
  }

  @Test
  void dimensionOf2020HoldsAllAreas() throws IOException {
    AreaList list = Fixture.read(new DimensionReader(), RealFiles.file(RealFiles.DIMENSION));
    assertThat(list.refusals()).isEmpty();
    assertThat(levels(list))
        .isEqualTo(
            Map.of(
                AreaLevel.COUNTRY, 1L,
                AreaLevel.MUNICIPALITY, 355L,
                AreaLevel.DISTRICT, 3_177L,
                AreaLevel.NEIGHBOURHOOD, 13_808L));
    assertThat(find(list, "BU16800000"))
        .contains(AreaDraft.named(AreaCode.of("BU16800000"), "Annen"));
  }

  @ParameterizedTest
  @CsvSource({
    RealFiles.REGIONS_2020 + ", 2020, 355, 25, 12",
    RealFiles.REGIONS_2024 + ", 2024, 342, 25, 12",
    "regions/Gemeenten_alfabetisch_2019.csv, 2019, 355, 0, 12"
  })
  void regionListsAreComplete(String name, int year, long municipalities, long ggd, long provinces)
      throws IOException {
    AreaList list = Fixture.read(new RegionListReader(), RealFiles.file(name));
    assertThat(list.refusals()).isEmpty();
    assertThat(list.year()).contains(year);
    assertThat(levels(list).get(AreaLevel.MUNICIPALITY)).isEqualTo(municipalities);
    assertThat(levels(list).getOrDefault(AreaLevel.GGD_REGION, 0L)).isEqualTo(ggd);
    assertThat(levels(list).get(AreaLevel.PROVINCE)).isEqualTo(provinces);
    assertThat(list.areas())
        .filteredOn(area -> area.code().level() == AreaLevel.MUNICIPALITY)
        .allSatisfy(area -> assertThat(area.province()).isPresent())
        .allSatisfy(area -> assertThat(area.ggdRegion().isPresent()).isEqualTo(ggd > 0));
  }

  @Test
  void districtsOf2024AreThoseOfTheStatistics() throws IOException {
    ShapeFile file = shapes(RealFiles.DISTRICTS_2024);
    assertThat(file.shapes()).hasSize(3_393);
    assertThat(file.skipped()).hasSize(82);
    assertThat(file.skipped()).extracting(Refusal::reason).containsOnly(Reason.WATER_OR_ABROAD);
    assertThat(file.refusals()).isEmpty();
    assertThat(file.year()).contains(2024);
    assertThat(file.boundaries())
        .containsKeys(AreaCode.of("WK010699"), AreaCode.of("WK168199"), AreaCode.of("WK0363AA"));
  }

  @ParameterizedTest
  @CsvSource({
    RealFiles.MUNICIPALITIES_2024 + ", 2024, 342, 0",
    "geo/gemeenten_2023_pdok_kwb.geojson, 2023, 342, 1",
    "geo/gemeenten_2012_enriched.geojson.gz, 2012, 415, 1",
    "geo/gemeenten_2017_enriched.geojson.gz, 2017, 388, 1",
    "geo/gemeenten_2018_enriched.geojson.gz, 2018, 380, 1",
    "geo/gemeenten_2019_enriched.geojson.gz, 2019, 355, 1",
    "geo/gemeenten_2022_enriched.geojson.gz, 2022, 345, 1",
    "geo/gemeenten_2023_enriched.geojson.gz, 2023, 342, 1",
    "geo/gemeenten_2024_enriched.geojson.gz, 2024, 342, 1",
    "geo/pdok-wfs-wijken-ede-sample.geojson, 2024, 17, 0"
  })
  void everyBoundaryFileIsRead(String name, int year, int areas, int skipped) throws IOException {
    ShapeFile file = shapes(name);
    assertThat(file.shapes()).hasSize(areas);
    assertThat(file.skipped()).hasSize(skipped);
    assertThat(file.refusals()).isEmpty();
    assertThat(file.year()).contains(year);
  }

  @Test
  void topologyIsNotTakenForFeatures() throws IOException {
    InputFile declaresTheWrongSystem = RealFiles.file("geo/Buurt_2014_layer_q1e3.topojson.gz");
    assertThat(new ShapeReader().recognises(declaresTheWrongSystem.head())).isFalse();
  }

  @Test
  void changesFrom2020To2024AreAllRead() throws IOException {
    ChangeList list =
        Fixture.read(ChangeListReader.YEARLY, RealFiles.file(RealFiles.YEARLY_CHANGES));
    assertThat(list.changes()).hasSize(21);
    assertThat(list.refusals()).isEmpty();
    assertThat(list.coverage())
        .isEqualTo(new ChangeCoverage(2020, 2024, "herindelingen_2020_2024.csv"));
    assertThat(list.changes().stream().map(MunicipalityChange::from).distinct()).hasSize(18);
    assertThat(list.changes())
        .contains(
            new MunicipalityChange(
                LocalDate.parse("2022-03-24"),
                AreaCode.of("GM0457"),
                Optional.of(AreaCode.of("GM0363"))));
  }

  @Test
  void nationalTable33IsReadTo2019() throws IOException {
    ChangeList list = Fixture.read(ChangeListReader.TABLE_33, RealFiles.file(RealFiles.TABLE_33));
    assertThat(list.changes()).hasSize(1_114);
    assertThat(list.coverage().toYear()).isEqualTo(2019);
    assertThat(list.refusals()).extracting(Refusal::value).containsExactly("0997", "0998", "0999");
  }

  @Test
  void changesUntil2018AreReadInWindowsCharacters() throws IOException {
    InputFile file = RealFiles.file(RealFiles.CHANGES_UNTIL_2018);
    ChangeList list = Fixture.read(ChangeListReader.UNTIL_2018, file);
    List<Reason> reasons = list.refusals().stream().map(Refusal::reason).toList();
    assertThat(reasons).containsOnly(Reason.CHANGES_NOTHING, Reason.LISTED_TWICE);
    assertThat(list.changes().size() + reasons.size()).isEqualTo(1_072);
    assertThat(list.coverage().fromYear()).isLessThanOrEqualTo(1905);
    assertThat(list.coverage().toYear()).isEqualTo(2017);
  }
}
