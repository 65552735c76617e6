// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.region.AreaTree;
import org.springframework.stereotype.Component;

/** The sizes of populations, worked out once for each cube and tree. */
@Component
class KeptSizes {
  private final Indicators indicators;
  private final PerCube<Map<AreaTree, PopulationSizes>> perCube =
      new PerCube<>(ConcurrentHashMap::new);

  KeptSizes(Indicators indicators) {
    this.indicators = indicators;
  }

  PopulationSizes of(FigureCube cube, AreaTree tree) {
    return perCube.of(cube).computeIfAbsent(tree, _ -> new PopulationSizes(cube, tree, indicators));
  }
}
