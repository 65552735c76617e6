// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.time.Instant;

/**
 * What somebody needs to sign in for the first time. The password is nowhere else; show it once.
 */
public record Invitation(Person person, String oneTimePassword, Instant until) {
  @Override
  public String toString() {
    return "Invitation[" + person.id() + "]";
  }
}
