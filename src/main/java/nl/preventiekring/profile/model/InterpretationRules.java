// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.profile.Interpretation.Kind;
import nl.preventiekring.profile.InterpretationRefused;
import nl.preventiekring.profile.InterpretationRefused.Rule;

/** What an interpretation must be (P.411 to P.414). */
public final class InterpretationRules {
  private InterpretationRules() {}

  /** Each rule that is broken, once. */
  public static List<InterpretationRefused> broken(Interpretation.Content content) {
    List<InterpretationRefused> broken = new ArrayList<>();
    if (content.text().isBlank()) {
      broken.add(new InterpretationRefused(Rule.TEXT_MISSING));
    }
    if (content.text().length() > Interpretation.LONGEST_TEXT) {
      broken.add(new InterpretationRefused(Rule.TEXT_TOO_LONG, Interpretation.LONGEST_TEXT));
    }
    if (content.basis().isBlank() || content.basis().length() > Interpretation.LONGEST_BASIS) {
      broken.add(new InterpretationRefused(Rule.BASIS_MISSING, Interpretation.LONGEST_BASIS));
    }
    if (content.kind() == Kind.FIGURE && content.indicator().isEmpty()) {
      broken.add(new InterpretationRefused(Rule.FIGURE_MISSING));
    }
    return broken;
  }
}
