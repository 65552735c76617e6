// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.util.Locale;

/** What an account may do in the installation as a whole. */
public enum Role {
  /** Imports figures, publishes and withdraws them, and decides who has an account. */
  ADMINISTRATOR,
  /** Reads. What people may write follows from the organisations that they belong to. */
  READER;

  /** Key of the word on screens. */
  public String key() {
    return "account.role." + word();
  }

  /** As the command line spells it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
