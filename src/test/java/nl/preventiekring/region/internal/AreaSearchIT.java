// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaHit;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AreaSearchIT {
  private static final Division OLD = Division.netherlands(2020);
  private static final Division NEW = Division.netherlands(2024);
  private static final Division FICTIONAL = new Division(Division.EXAMPLE, 2030);
  private static final Areas areas = new RegionDatabase().areas;

  @BeforeAll
  static void fill() {
    areas.merge(OLD, List.of(named("GM0501", "Zeeburcht"), named("WK050101", "Oud Zeeburcht")));
    areas.merge(OLD, List.of(named("GM0502", "Vaartstad"), named("BU05020101", "Havenbuurt")));
    areas.merge(
        NEW,
        List.of(
            named("GM0502", "Vaartstad"),
            named("WK050201", "Wijk 01 Centrum"),
            named("BU05020101", "Werfkwartier"),
            named("BU05020102", "Centrum"),
            named("GM0518", "'s-Gravenhage"),
            named("WK0518AA", "Súderburen"),
            named("BU0518AA01", "Centrum"),
            named("BU0518AA02", "Vaartstad"),
            named("GM0520", "Lindenhoven"),
            named("WK052001", "Lindenhoven-Noord")));
    areas.merge(OLD, List.of(named("GM0530", "Wale")));
    areas.merge(NEW, List.of(named("WK053001", "Weide"), named("WK050109", "Weide")));
    areas.merge(FICTIONAL, List.of(named("GM9001", "Vaartstad"), named("GM9002", "Zandmeer")));
  }

  private static AreaDraft named(String code, String name) {
    return AreaDraft.named(AreaCode.of(code), name);
  }

  private static List<String> codes(String query) {
    return areas.search(query, 20).stream()
        .map(AreaHit::area)
        .map(Area::id)
        .map(Object::toString)
        .toList();
  }

  @Test
  void exactNamesComeFirstBiggerLevelsAndRealOnesBeforeOthers() {
    assertThat(codes("vaartstad"))
        .startsWith("NL-2024/GM0502", "NL-2024/BU0518AA02", "Voorbeeld-2030/GM9001");
    assertThat(areas.search("Vaartstad", 20)).extracting(AreaHit::score).startsWith(1.0, 1.0, 1.0);
  }

  @Test
  void beginOfANameComesBeforeAWordInIt() {
    assertThat(codes("linden")).containsExactly("NL-2024/GM0520", "NL-2024/WK052001");
    assertThat(codes("noord")).containsExactly("NL-2024/WK052001");
    assertThat(codes("centr"))
        .containsExactly("NL-2024/BU05020102", "NL-2024/BU0518AA01", "NL-2024/WK050201");
  }

  @Test
  void typingErrorsAreForgiven() {
    assertThat(codes("Lindehoven")).startsWith("NL-2024/GM0520");
    assertThat(codes("vartstad")).startsWith("NL-2024/GM0502");
    assertThat(codes("lindenhofen nord")).contains("NL-2024/WK052001");
  }

  @Test
  void twoSwappedLettersAreForgiven() {
    assertThat(codes("wlae")).startsWith("NL-2020/GM0530");
  }

  @Test
  void municipalityThatOnlyAnotherYearNamesNarrowsTheSearchToo() {
    assertThat(codes("weide wale")).startsWith("NL-2024/WK053001");
    AreaHit found = areas.search("weide wale", 1).getFirst();
    assertThat(found.municipality()).contains("Wale");
    assertThat(areas.findNamesake(areas.tree(NEW).get(AreaCode.of("GM0530"))).map(Area::id))
        .map(Object::toString)
        .contains("NL-2020/GM0530");
  }

  @Test
  void diacriticsAndEverydayNamesAreForgiven() {
    assertThat(codes("suderburen")).startsWith("NL-2024/WK0518AA");
    assertThat(codes("SÚDERBÜREN")).startsWith("NL-2024/WK0518AA");
    assertThat(codes("den haag")).startsWith("NL-2024/GM0518");
    assertThat(codes("s gravenhage")).startsWith("NL-2024/GM0518");
  }

  @Test
  void beginOfACodeFindsAllAreasInIt() {
    assertThat(codes("BU0518aa")).containsExactly("NL-2024/BU0518AA01", "NL-2024/BU0518AA02");
    assertThat(codes("wk050201")).startsWith("NL-2024/WK050201");
    assertThat(codes("NL00")).startsWith("NL-2024/NL01");
  }

  @Test
  void newestDivisionOfASetSpeaksForAnArea() {
    assertThat(codes("havenbuurt")).isEmpty();
    assertThat(codes("werfkwartier")).containsExactly("NL-2024/BU05020101");
    assertThat(codes("zeeburcht")).startsWith("NL-2020/GM0501", "NL-2020/WK050101");
  }

  @Test
  void municipalityIsNamedWhereTheHitLiesInOne() {
    AreaHit district = areas.search("lindenhoven-noord", 1).getFirst();
    assertThat(district.municipality()).contains("Lindenhoven");
    AreaHit municipality = areas.search("lindenhoven", 1).getFirst();
    assertThat(municipality.municipality()).isEmpty();
  }

  @Test
  void municipalityInTheQuestionNarrowsTheSearch() {
    assertThat(codes("centrum vaartstad")).startsWith("NL-2024/BU05020102");
    assertThat(codes("Vaartstad centrum")).startsWith("NL-2024/BU05020102");
    assertThat(codes("centrum den haag")).startsWith("NL-2024/BU0518AA01");
  }

  @Test
  void emptyQuestionFindsNothing() {
    assertThat(areas.search(" -%' ", 20)).isEmpty();
    assertThat(areas.search("qqzzx", 20)).isEmpty();
  }

  @Test
  void limitHoldsAndIsChecked() {
    assertThat(areas.search("e", 3)).hasSizeLessThanOrEqualTo(3);
    assertThat(areas.search("centrum", 2)).hasSize(2);
    assertThatThrownBy(() -> areas.search("centrum", 201))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyAreaIsFoundByItsOwnExactName() {
    List<String> lost = new ArrayList<>();
    AreaTree tree = areas.tree(NEW);
    for (int ordinal = 0; ordinal < tree.size(); ordinal++) {
      Area area = tree.at(ordinal);
      boolean found =
          area.name().isEmpty()
              || areas.search(area.title(), 20).stream()
                  .anyMatch(hit -> hit.area().equals(area) && hit.score() == 1);
      if (!found) {
        lost.add(area.toString());
      }
    }
    assertThat(lost).isEmpty();
  }
}
