// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.util.UUID;

/** Random id of a person; says nothing about who it is. */
public record PersonId(UUID value) {
  /** Throws IllegalArgumentException on anything but a UUID. */
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
