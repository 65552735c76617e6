// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RegionDemoIT {
  @Autowired private RegionDemo demo;
  @Autowired private Areas areas;
  @Autowired private Boundaries boundaries;

  @BeforeEach
  void load() {
    demo.load();
  }

  @Test
  void regionStandsWithItsTreeAndItsBoundaries() {
    AreaTree tree = areas.tree(RegionDemo.DIVISION);
    assertThat(tree.size()).isEqualTo(120);
    assertThat(tree.children(tree.country().orElseThrow())).hasSize(4);
    assertThat(tree.members(tree.get(AreaCode.of("GG9901")))).hasSize(4);
    assertThat(boundaries.find(all(tree))).hasSize(120);
    assertThat(tree.division().isFictional()).isTrue();
  }

  @Test
  void loadingAgainAddsNoAreaAndMovesNone() {
    List<Area> before = all(areas.tree(RegionDemo.DIVISION));
    demo.load();
    assertThat(all(areas.tree(RegionDemo.DIVISION))).isEqualTo(before);
  }

  private static List<Area> all(AreaTree tree) {
    return IntStream.range(0, tree.size()).mapToObj(tree::at).toList();
  }
}
