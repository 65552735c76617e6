// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality that was no more from a day on, and one that took (a part of) its area. A split
 * gives one change for each municipality that took a part; a merger one for each that went into it.
 *
 * @param effective first day without the old municipality
 * @param to empty where the area went to no municipality
 */
public record MunicipalityChange(LocalDate effective, AreaCode from, Optional<AreaCode> to) {
  public MunicipalityChange {
    boolean municipalities =
        from.level() == AreaLevel.MUNICIPALITY
            && to.map(AreaCode::level).orElse(AreaLevel.MUNICIPALITY) == AreaLevel.MUNICIPALITY;
    if (!municipalities || to.equals(Optional.of(from))) {
      throw new IllegalArgumentException("no change of municipality: " + from + " to " + to);
    }
  }

  /**
   * The first division in which it shows. A division is that of 1 January, so a change during a
   * year shows in the next one.
   */
  public int firstYear() {
    return effective.getDayOfYear() == 1 ? effective.getYear() : effective.getYear() + 1;
  }
}
