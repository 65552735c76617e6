// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import nl.preventiekring.shared.RuleBroken;

/** An interpretation that cannot be kept as written. */
public final class InterpretationRefused extends RuleBroken {
  private static final long serialVersionUID = 1L;
  private final Rule rule;

  /** What an interpretation must be; each with the part of the form that breaks it. */
  public enum Rule {
    /** It says something. */
    TEXT_MISSING("P.411", Part.TEXT),
    /** It is not too long to be read. */
    TEXT_TOO_LONG("P.412", Part.TEXT),
    /** It says what it rests on, in short. */
    BASIS_MISSING("P.413", Part.BASIS),
    /** What explains a figure says which. */
    FIGURE_MISSING("P.414", Part.FIGURE);

    private final String id;
    private final Part part;

    Rule(String id, Part part) {
      this.id = id;
      this.part = part;
    }
  }

  /** A part of the form. */
  public enum Part {
    TEXT,
    BASIS,
    FIGURE
  }

  public InterpretationRefused(Rule rule, Object... arguments) {
    super(rule.id, "profile.error.interpretation." + rule, arguments);
    this.rule = rule;
  }

  public Part part() {
    return rule.part;
  }
}
