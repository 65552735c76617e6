// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import nl.preventiekring.shared.RuleBroken;

/** A question that cannot be kept as asked. */
public final class QuestionRefused extends RuleBroken {
  private static final long serialVersionUID = 1L;
  private final Rule rule;

  /** What a question must be; each with the part of the form that breaks it. */
  public enum Rule {
    /** It has a title. */
    TITLE_MISSING("P.311", Part.TITLE),
    /** Its texts are not too long. */
    TEXT_TOO_LONG("P.312", Part.PURPOSE),
    /** It is about at least one area. */
    NO_AREA("P.313", Part.AREAS),
    /** It is about few areas: more do not fit side by side. */
    TOO_MANY_AREAS("P.314", Part.AREAS),
    /** It names at least one indicator. */
    NO_INDICATOR("P.315", Part.INDICATORS),
    /** It names few indicators: that is what it is for. */
    TOO_MANY_INDICATORS("P.316", Part.INDICATORS);

    private final String id;
    private final Part part;

    Rule(String id, Part part) {
      this.id = id;
      this.part = part;
    }
  }

  /** A part of the form. */
  public enum Part {
    TITLE,
    PURPOSE,
    AREAS,
    INDICATORS
  }

  public QuestionRefused(Rule rule, Object... arguments) {
    super(rule.id, "profile.error.question." + rule, arguments);
    this.rule = rule;
  }

  public Part part() {
    return rule.part;
  }
}
