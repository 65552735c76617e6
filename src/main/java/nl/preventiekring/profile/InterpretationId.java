// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Optional;
import java.util.UUID;

/** Identifies an {@link Interpretation}. */
public record InterpretationId(UUID value) {
  /** Empty where the text is no UUID. */
  public static Optional<InterpretationId> find(String text) {
    try {
      return Optional.of(new InterpretationId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
