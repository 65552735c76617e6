// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Optional;

/**
 * How an area differs from the year before, as the key figures of CBS tell it per district and
 * neighbourhood (topic {@code IndelingswijzigingWijkenEnBuurten}).
 */
public enum SinceLastYear {
  /** Flag 1: same code, same boundary. */
  UNCHANGED,
  /** Flag 2: same boundary under another code; which one it was is not told. */
  RECODED,
  /** Flag 3: another boundary, so figures of both years cannot be compared. */
  BOUNDARY_CHANGED;

  /** Reads the flag as the source writes it; empty for a point, nothing or anything else. */
  public static Optional<SinceLastYear> ofFlag(String flag) {
    return switch (flag.strip()) {
      case "1" -> Optional.of(UNCHANGED);
      case "2" -> Optional.of(RECODED);
      case "3" -> Optional.of(BOUNDARY_CHANGED);
      default -> Optional.empty();
    };
  }
}
