// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;

/**
 * The people or things that figures are about, and how many of them there are in an area.
 *
 * @param id {@code adults}
 * @param ageBand where it is the people of one age band
 * @param size what to add up; every part is an indicator that is combined by SUM. A part whose
 *     figure is missing makes the size unknown
 * @param approximation why the size is an estimate; empty where it is exact
 */
public record Population(
    String id,
    Bilingual name,
    Optional<AgeBand> ageBand,
    List<Part> size,
    Optional<Bilingual> approximation) {

  /**
   * @param times factor over 0, mostly 1
   */
  public record Part(IndicatorId indicator, double times) {}

  public boolean isApproximate() {
    return approximation.isPresent();
  }
}
