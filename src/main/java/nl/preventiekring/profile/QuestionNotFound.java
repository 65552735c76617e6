// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import nl.preventiekring.shared.RuleBroken;

/** P.301: the question exists. */
public final class QuestionNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public QuestionNotFound(String id) {
    super("P.301", "profile.error.question-not-found", id);
  }
}
