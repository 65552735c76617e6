// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import nl.preventiekring.shared.RuleBroken;

/** P.401: the interpretation exists. */
public final class InterpretationNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public InterpretationNotFound(String id) {
    super("P.401", "profile.error.interpretation-not-found", id);
  }
}
