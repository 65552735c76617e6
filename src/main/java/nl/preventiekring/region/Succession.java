// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of an area in a later division.
 *
 * @param to the later division
 * @param became codes in the later division that hold it or a part of it, sorted; empty where no
 *     source tells
 * @param since day of the first change, where a list of changes tells it
 */
public record Succession(
    AreaId area, Division to, Fate fate, List<AreaCode> became, Optional<LocalDate> since) {
  public Succession {
    became = List.copyOf(became);
  }

  /** Whether figures of both divisions are about the same ground, so that a line may join them. */
  public boolean isSameGround() {
    return fate == Fate.SAME || fate == Fate.RECODED;
  }
}
