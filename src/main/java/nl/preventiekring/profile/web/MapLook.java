// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Locale;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.Standing;

/** How an area looks on a map: each in a colour and a pattern of its own. */
enum MapLook {
  FAVOURABLE,
  COMPARABLE,
  UNFAVOURABLE,
  HIGHER,
  LOWER,
  NOT_JUDGED,
  SUPPRESSED,
  NO_FIGURE;

  static MapLook of(ShownFigure figure, Standing standing) {
    return switch (figure) {
      case ShownFigure.Absent(Absence reason) when reason == Absence.SUPPRESSED -> SUPPRESSED;
      case ShownFigure.Absent _, ShownFigure.NotComputed _ -> NO_FIGURE;
      case ShownFigure.Known _ -> of(standing);
    };
  }

  private static MapLook of(Standing standing) {
    return switch (standing) {
      case FAVOURABLE, SLIGHTLY_FAVOURABLE -> FAVOURABLE;
      case UNFAVOURABLE, SLIGHTLY_UNFAVOURABLE -> UNFAVOURABLE;
      case COMPARABLE -> COMPARABLE;
      case HIGHER, SLIGHTLY_HIGHER -> HIGHER;
      case LOWER, SLIGHTLY_LOWER -> LOWER;
      case NO_FIGURE,
          RESPONDENTS_UNKNOWN,
          MARGINS_UNKNOWN,
          TOO_FEW_AREAS,
          NOT_MEANT,
          NO_BENCHMARK ->
          NOT_JUDGED;
    };
  }

  /** Whether it says how a figure lies beside another. */
  boolean isJudged() {
    return switch (this) {
      case FAVOURABLE, UNFAVOURABLE, COMPARABLE, HIGHER, LOWER -> true;
      case NOT_JUDGED, NO_FIGURE, SUPPRESSED -> false;
    };
  }

  /** Part of a class name and of the key of its text. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
