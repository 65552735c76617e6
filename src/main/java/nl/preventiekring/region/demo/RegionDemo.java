// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the fictional region on the map. */
@Component
class RegionDemo implements DemoPart {
  static final Division DIVISION = new Division(Division.EXAMPLE, 2024);

  private final Areas areas;
  private final Boundaries boundaries;

  RegionDemo(Areas areas, Boundaries boundaries) {
    this.areas = areas;
    this.boundaries = boundaries;
  }

  @Override
  public String module() {
    return "region";
  }

  @Override
  @Transactional
  public void load() {
    ExampleAreas example = ExampleAreas.read();
    areas.merge(DIVISION, example.drafts());
    boundaries.store(DIVISION, Drawing.of(example));
  }
}
