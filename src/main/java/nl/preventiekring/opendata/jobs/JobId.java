// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.util.Optional;
import java.util.UUID;

/** Random number of a job; stands in the address of its page. */
public record JobId(UUID value) {
  public static JobId random() {
    return new JobId(UUID.randomUUID());
  }

  /** The number as text, empty where the text is none. */
  static Optional<JobId> find(String text) {
    try {
      return Optional.of(new JobId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
