// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.Optional;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.opendata.Refusal.Reason;

/** What a figure can be, given its unit. */
public final class FigureCheck {
  private static final long[] POWER = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private FigureCheck() {}

  /**
   * @param scale digits behind the point, 0 to 6
   */
  public static Optional<Reason> fault(long mantissa, int scale, Unit unit) {
    if (mantissa < 0 && unit != Unit.SCORE) {
      return Optional.of(Reason.NEGATIVE);
    }
    return unit == Unit.PERCENT && mantissa > 100 * POWER[scale]
        ? Optional.of(Reason.NOT_A_PERCENTAGE)
        : Optional.empty();
  }
}
