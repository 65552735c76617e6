// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import nl.preventiekring.shared.RuleBroken;

/** Nobody has this id or address (A.104). */
public final class PersonNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public PersonNotFound() {
    super("A.104", "account.refused.person-unknown");
  }
}
