// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the figures of the fictional region, which the part of the region has put there. */
@Component
class IndicatorDemo implements DemoPart {
  static final Division DIVISION = new Division(Division.EXAMPLE, 2024);

  private final Areas areas;
  private final Boundaries boundaries;
  private final Indicators catalogue;
  private final Releases releases;
  private final Clock clock;

  IndicatorDemo(
      Areas areas, Boundaries boundaries, Indicators catalogue, Releases releases, Clock clock) {
    this.areas = areas;
    this.boundaries = boundaries;
    this.catalogue = catalogue;
    this.releases = releases;
    this.clock = clock;
  }

  @Override
  public String module() {
    return "indicator";
  }

  @Override
  @Transactional
  public void load() {
    AreaTree tree = areas.tree(DIVISION);
    ExampleTable.makeAll(catalogue, hectares(tree)).stream()
        .map(table -> table.draft(tree, clock.instant()))
        .forEach(releases::publish);
  }

  private Map<AreaCode, Integer> hectares(AreaTree tree) {
    List<AreaCode> neighbourhoods =
        IntStream.range(0, tree.size())
            .mapToObj(ordinal -> tree.at(ordinal).code())
            .filter(code -> code.level() == AreaLevel.NEIGHBOURHOOD)
            .toList();
    return LandAreas.hectares(boundaries.find(DIVISION, neighbourhoods));
  }
}
