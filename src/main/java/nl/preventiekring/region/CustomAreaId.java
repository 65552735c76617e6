// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Optional;
import java.util.UUID;

/** Identifies an area that a user made out of neighbourhoods. */
public record CustomAreaId(UUID value) {
  /** Empty where the text is no UUID. */
  public static Optional<CustomAreaId> find(String text) {
    try {
      return Optional.of(new CustomAreaId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
