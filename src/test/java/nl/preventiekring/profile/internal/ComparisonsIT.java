// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.profile.Comparisons;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All figures of the demonstration, compared at once and area by area. */
@IntegrationTest
class ComparisonsIT {
  private static final Division DIVISION = new Division(Division.EXAMPLE, 2024);

  @Autowired private List<DemoPart> demonstration;
  @Autowired private Areas areas;
  @Autowired private Figures figures;
  @Autowired private Profiles profiles;
  @Autowired private Comparisons comparisons;

  private record Key(IndicatorId indicator, String sourceKey, Period period, AgeBand ages) {}

  @BeforeEach
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
  }

  @Test
  void everyAreaStandsWhereItsOwnProfileSaysItDoes() {
    FigureCube cube = figures.cube();
    Map<Key, SliceComparison> compared =
        cube.slices(DIVISION).stream()
            .collect(toMap(ComparisonsIT::key, slice -> comparisons.compare(cube, slice)));
    AreaTree tree = areas.tree(DIVISION);
    long judged =
        IntStream.range(0, tree.size())
            .mapToLong(ordinal -> same(new ProfiledArea.Coded(tree.at(ordinal)), compared))
            .sum();
    assertThat(judged).isGreaterThan(50_000);
  }

  /** How many comparisons of this area say how its figure lies. */
  private long same(ProfiledArea.Coded area, Map<Key, SliceComparison> compared) {
    int ordinal = area.area().ordinal();
    long judged = 0;
    for (FigureLine line : profiles.listFigures(area)) {
      SliceComparison all =
          compared.get(
              new Key(line.indicator().id(), line.sourceKey(), line.period(), line.ages()));
      for (var beside : line.comparisons()) {
        Benchmark benchmark = Benchmark.of(beside.area().level()).orElseThrow();
        Standing standing = Standing.of(beside.judgement());
        assertThat(all.standing(ordinal, benchmark))
            .as("%s of %s beside %s", line.sourceKey(), area.code(), benchmark)
            .isEqualTo(standing);
        judged += standing.isJudged() ? 1 : 0;
      }
    }
    return judged;
  }

  private static Key key(Slice slice) {
    return new Key(
        slice.key().indicator(), slice.sourceKey(), slice.key().period(), slice.key().ageBand());
  }
}
