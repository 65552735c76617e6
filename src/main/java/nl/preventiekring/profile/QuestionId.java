// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Optional;
import java.util.UUID;

/** Identifies a {@link Question}. */
public record QuestionId(UUID value) {
  /** Empty where the text is no UUID. */
  public static Optional<QuestionId> find(String text) {
    try {
      return Optional.of(new QuestionId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
