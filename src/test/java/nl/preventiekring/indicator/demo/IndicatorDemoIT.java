// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IndicatorDemoIT {
  @Autowired private List<DemoPart> parts;
  @Autowired private IndicatorDemo demo;
  @Autowired private Areas areas;
  @Autowired private Releases releases;
  @Autowired private Figures figures;

  @BeforeEach
  void load() {
    parts.stream().filter(part -> part.module().equals("region")).forEach(DemoPart::load);
    demo.load();
  }

  @Test
  void threeReleasesArePublishedUnderATitleThatTellsThatTheyAreMadeUp() {
    assertThat(ours())
        .hasSize(3)
        .allSatisfy(release -> {
          assertThat(release.title()).startsWith("Verzonnen cijfers voor de voorbeeldregio");
          assertThat(release.table()).startsWith("VOORBEELD-");
          assertThat(release.status()).isEqualTo(Release.Status.PUBLISHED);
        });
  }

  @Test
  void loadingAgainChangesNothing() {
    List<Release> before = ours();
    demo.load();
    assertThat(ours()).isEqualTo(before);
  }

  @Test
  void figuresStandInTheCubeAtTheOrdinalOfTheirArea() {
    AreaTree tree = areas.tree(IndicatorDemo.DIVISION);
    int municipality = tree.get(AreaCode.of("GM9001")).ordinal();
    int district = tree.get(AreaCode.of("WK900103")).ordinal();
    Slice inhabitants = newest("inhabitants");
    assertThat(inhabitants.values().value(municipality)).isEqualTo(61_492);
    assertThat(inhabitants.values().value(district)).isEqualTo(11_747);
    assertThat(inhabitants.sourceKey()).isEqualTo("VOORBEELD-KERNCIJFERS:inhabitants");
  }

  @Test
  void landOnTheMapIsLandInTheFigures() {
    AreaTree tree = areas.tree(IndicatorDemo.DIVISION);
    double hectares = newest("land-area").values().value(tree.country().orElseThrow().ordinal());
    assertThat(hectares).isBetween(39_000.0, 41_000.0);
    int oldTown = tree.get(AreaCode.of("BU90010101")).ordinal();
    double people = newest("inhabitants").values().value(oldTown);
    assertThat(newest("population-density").values().value(oldTown))
        .isEqualTo(Math.round(100 * people / newest("land-area").values().value(oldTown)));
  }

  private List<Release> ours() {
    return releases.listReleases().stream()
        .filter(release -> release.division().equals(IndicatorDemo.DIVISION))
        .toList();
  }

  private Slice newest(String indicator) {
    FigureCube cube = figures.cube();
    return cube.slices(IndicatorDemo.DIVISION, new IndicatorId(indicator)).getFirst();
  }
}
