// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import org.junit.jupiter.api.Test;

class AreaListsTest {
  private static AreaDraft municipality(String code, String name, String ggdRegion) {
    return AreaDraft.municipality(
        AreaCode.of(code), name, AreaCode.find(ggdRegion), Optional.of(AreaCode.of("PV39")));
  }

  @Test
  void dimensionGivesEveryAreaWithItsName() throws IOException {
    AreaList list = Fixture.read(new DimensionReader(), Fixture.file("dimension.csv"));
    assertThat(list.areas())
        .containsExactly(
            AreaDraft.named(AreaCode.COUNTRY, "Nederland"),
            AreaDraft.named(AreaCode.of("GM9001"), "Waterland aan Zee"),
            AreaDraft.named(AreaCode.of("WK900101"), "Wijk 01 Haven"),
            AreaDraft.named(AreaCode.of("BU9001AA01"), "Torenplein"),
            AreaDraft.ofCode(AreaCode.of("BU90010102")));
    assertThat(list.year()).isEmpty();
  }

  @Test
  void dimensionRowsThatContradictThemselvesAreRefused() throws IOException {
    AreaList list = Fixture.read(new DimensionReader(), Fixture.file("dimension.csv"));
    assertThat(list.refusals())
        .extracting(Refusal::line, Refusal::column, Refusal::value, Refusal::reason)
        .containsExactly(
            tuple(7L, "Municipality", "GM9002", Reason.CODES_DISAGREE),
            tuple(8L, "DetailRegionCode", "BU90010105", Reason.CODES_DISAGREE),
            tuple(9L, "Key", "XX90010101", Reason.NOT_AN_AREA_CODE),
            tuple(10L, "Key", "WK900101", Reason.LISTED_TWICE),
            tuple(11L, "", "3", Reason.NUMBER_OF_FIELDS));
  }

  @Test
  void regionListGivesMunicipalitiesWithTheirRegions() throws IOException {
    AreaList list =
        Fixture.read(new RegionListReader(), Fixture.file("gemeente_provincie_ggd_2031.csv"));
    assertThat(list.year()).contains(2031);
    assertThat(list.areas())
        .containsExactly(
            AreaDraft.named(AreaCode.of("PV39"), "Voorbeeldland"),
            AreaDraft.named(AreaCode.of("GG9001"), "GGD Kust"),
            municipality("GM9001", "Waterland aan Zee", "GG9001"),
            AreaDraft.named(AreaCode.of("GG9002"), "GGD Heuvels"),
            municipality("GM9002", "Heuvelland", "GG9002"),
            municipality("GM9003", "Nieuwpoort", ""),
            municipality("GM9005", "Zandmeer", ""));
  }

  @Test
  void regionListNamesWhatItLeavesOut() throws IOException {
    AreaList list =
        Fixture.read(new RegionListReader(), Fixture.file("gemeente_provincie_ggd_2031.csv"));
    assertThat(list.refusals())
        .extracting(Refusal::line, Refusal::column, Refusal::value, Refusal::reason)
        .containsExactly(
            tuple(5L, "gemeentenaam", "", Reason.NO_NAME),
            tuple(6L, "gemeentecode", "WK900101", Reason.NOT_AN_AREA_CODE),
            tuple(7L, "ggdcode", "GG90", Reason.NOT_AN_AREA_CODE),
            tuple(8L, "gemeentecode", "GM9001", Reason.LISTED_TWICE));
  }

  @Test
  void alphabeticalListTellsNoGgdRegion() throws IOException {
    AreaList list =
        Fixture.read(new RegionListReader(), Fixture.file("Gemeenten_alfabetisch_2030.csv"));
    assertThat(list.year()).contains(2030);
    assertThat(list.refusals()).isEmpty();
    assertThat(list.areas()).contains(municipality("GM9002", "Heuvelland", "")).hasSize(3);
  }

  @Test
  void otherTablesAreNotRecognised() {
    List<String> figures = List.of("ID", "WijkenEnBuurten", "Gemeentenaam_1");
    assertThat(new DimensionReader().recognises(figures)).isFalse();
    assertThat(new DimensionReader().recognises(List.of("Key", "Title", "Description"))).isFalse();
    assertThat(new RegionListReader().recognises(figures)).isFalse();
    assertThat(ChangeListReader.find(figures)).isEmpty();
  }
}
