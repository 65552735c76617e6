// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaChanges;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaHit;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.BoundingBox;
import nl.preventiekring.region.CrossWalk;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.Outline;
import nl.preventiekring.region.Succession;
import nl.preventiekring.region.ViewBox;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole country through the readers into the region module, in a set of its own. */
@Tag("real-files")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalAreasIT {
  private static final String SET = "Landelijk";
  private static final Division IN_2020 = new Division(SET, 2020);
  private static final Division IN_2024 = new Division(SET, 2024);

  @Autowired private Areas areas;
  @Autowired private Boundaries boundaries;
  @Autowired private AreaChanges changes;
  @Autowired private CrossWalk crossWalk;

  @BeforeAll
  void readTheCountry() throws IOException {
    merge(IN_2020, new DimensionReader(), RealFiles.DIMENSION);
    merge(IN_2020, new RegionListReader(), RealFiles.REGIONS_2020);
    merge(IN_2024, new RegionListReader(), RealFiles.REGIONS_2024);
    for (String name : List.of(RealFiles.DISTRICTS_2024, RealFiles.MUNICIPALITIES_2024)) {
      ShapeFile file = new ShapeReader().read(RealFiles.file(name), bytes -> {});
      areas.merge(IN_2024, file.areas());
      boundaries.store(IN_2024, file.boundaries());
    }
    store(ChangeListReader.YEARLY, RealFiles.YEARLY_CHANGES);
    store(ChangeListReader.TABLE_33, RealFiles.TABLE_33);
    store(ChangeListReader.UNTIL_2018, RealFiles.CHANGES_UNTIL_2018);
  }

  private void merge(Division division, AreaTableReader<AreaList> reader, String name)
      throws IOException {
    areas.merge(division, Fixture.read(reader, RealFiles.file(name)).areas());
  }

  private void store(ChangeListReader reader, String name) throws IOException {
    ChangeList list = Fixture.read(reader, RealFiles.file(name));
    changes.store(SET, list.coverage(), list.changes());
  }

  private static Stream<Area> all(AreaTree tree) {
    return IntStream.range(0, tree.size()).mapToObj(tree::at);
  }

  private static AreaCode code(String text) {
    return AreaCode.of(text);
  }

  @Test
  void everyAreaOf2020StandsUnderItsParent() {
    AreaTree tree = areas.tree(IN_2020);
    assertThat(tree.size()).isEqualTo(17_341 + 12 + 25);
    Area country = tree.country().orElseThrow();
    assertThat(tree.children(country)).hasSize(355);
    assertThat(childrenOfLevel(tree, AreaLevel.MUNICIPALITY)).isEqualTo(3_177);
    assertThat(childrenOfLevel(tree, AreaLevel.DISTRICT)).isEqualTo(13_808);
    assertThat(all(tree)).allSatisfy(area -> assertThat(area.name()).isPresent());
  }

  private static long childrenOfLevel(AreaTree tree, AreaLevel level) {
    return all(tree)
        .filter(area -> area.level() == level)
        .mapToLong(area -> tree.children(area).size())
        .sum();
  }

  @Test
  void everyMunicipalityLiesInAProvinceAndAGgdRegion() {
    for (Division division : List.of(IN_2020, IN_2024)) {
      AreaTree tree = areas.tree(division);
      long inGgdRegions =
          all(tree)
              .filter(area -> area.level() == AreaLevel.GGD_REGION)
              .mapToLong(region -> tree.members(region).size())
              .sum();
      assertThat(inGgdRegions).isEqualTo(division.equals(IN_2020) ? 355 : 342);
    }
    Area annen = areas.getArea(new AreaId(IN_2020, code("BU16800000")));
    assertThat(annen.province()).contains(code("PV22"));
    assertThat(annen.ggdRegion()).isPresent();
  }

  @Test
  void everyMunicipalityIsFoundByItsOwnName() {
    AreaTree tree = areas.tree(IN_2024);
    List<String> lost =
        tree.children(tree.country().orElseThrow()).stream()
            .filter(area -> !isFound(area))
            .map(Area::title)
            .toList();
    assertThat(lost).isEmpty();
  }

  private boolean isFound(Area area) {
    return areas.search(area.title(), Areas.MOST_HITS).stream()
        .anyMatch(hit -> hit.area().equals(area) && hit.score() == 1);
  }

  @Test
  void wellKnownQuestionsAreAnsweredWell() {
    Map<String, String> questions = new TreeMap<>();
    questions.put("den haag", "GM0518");
    questions.put("sudwest fryslan", "GM1900");
    questions.put("amersfort", "GM0307");
    questions.put("appingedam", "GM0003");
    questions.put("ede oost", "WK022801");
    questions.put("annen", "BU16800000");
    questions.put("eindoven", "GM0772");
    questions.put("wk0363aa", "WK0363AA");
    questions.forEach((question, code) ->
        assertThat(areas.search(question, 20).stream().map(AreaHit::area))
            .as(question)
            .filteredOn(area -> area.division().set().equals(SET))
            .first()
            .returns(code(code), Area::code));
  }

  @Test
  void outlinesOfAMunicipalityDrawAMap() {
    AreaTree tree = areas.tree(IN_2024);
    List<Area> districts = tree.children(tree.get(code("GM0363")));
    Map<AreaCode, Outline> outlines = boundaries.find(districts);
    assertThat(outlines).hasSize(districts.size());
    ViewBox view = ViewBox.fit(BoundingBox.around(outlines.values()), 600, 4);
    assertThat(view.height()).isBetween(300, 900);
    assertThat(outlines.values())
        .allSatisfy(outline -> assertThat(outline.path(view)).startsWith("M").endsWith("Z"));
    int letters = outlines.values().stream().mapToInt(outline -> outline.path(view).length()).sum();
    assertThat(letters).isLessThan(150_000);
  }

  @Test
  void mergersOf2020To2024AreKnown() {
    assertThat(fate("GM0003")).isEqualTo(Fate.MERGED);
    assertThat(became("GM0003").became()).containsExactly(code("GM1979"));
    assertThat(fate("GM0788")).isEqualTo(Fate.SPLIT);
    assertThat(became("GM0788").became())
        .containsExactly(code("GM0757"), code("GM0824"), code("GM0855"), code("GM0865"));
    assertThat(became("GM0457").became()).containsExactly(code("GM0363"));
    assertThat(fate("GM0363")).isEqualTo(Fate.BOUNDARY_CHANGED);
    assertThat(fate("GM0344")).isEqualTo(Fate.SAME);
    assertThat(fate("WK034401")).isEqualTo(Fate.UNKNOWN);
    assertThat(crossWalk.cameFrom(new AreaId(IN_2024, code("GM1982")), IN_2020)).hasSize(5);
  }

  @Test
  void everyMunicipalityOf2020HasAKnownFate() {
    AreaTree before = areas.tree(IN_2020);
    AreaTree after = areas.tree(IN_2024);
    List<AreaCode> codes =
        before.children(before.country().orElseThrow()).stream().map(Area::code).toList();
    Map<AreaCode, Succession> fates = crossWalk.becameOf(IN_2020, codes, IN_2024);
    assertThat(fates.values())
        .allSatisfy(succession -> assertThat(succession.fate()).isNotEqualTo(Fate.UNKNOWN));
    List<AreaCode> reached =
        fates.values().stream()
            .flatMap(succession -> succession.became().stream())
            .distinct()
            .toList();
    assertThat(reached).hasSize(after.children(after.country().orElseThrow()).size());
  }

  @Test
  void oldListsReachBackToYearsWithoutAreas() {
    Succession boarnsterhim =
        crossWalk.becameOf(new AreaId(new Division(SET, 2013), code("GM0055")), IN_2024);
    assertThat(boarnsterhim.became()).contains(code("GM0080"));
    assertThat(boarnsterhim.isSameGround()).isFalse();
  }

  private Succession became(String municipality) {
    return crossWalk.becameOf(new AreaId(IN_2020, code(municipality)), IN_2024);
  }

  private Fate fate(String code) {
    return became(code).fate();
  }

  @Test
  void regionsWithoutChangesAtTheirBordersStayTheSame() {
    Optional<Fate> groningen = Optional.of(fate("PV20"));
    assertThat(groningen).contains(Fate.SAME);
    assertThat(fate("NL01")).isEqualTo(Fate.SAME);
  }
}
