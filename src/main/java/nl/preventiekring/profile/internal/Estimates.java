// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.region.Area;

/** What sources tell of the uncertainty of a figure. */
final class Estimates {
  private Estimates() {}

  /**
   * Whether such figures can be set beside each other: larger places have more of whatever is
   * counted, and a class is no amount.
   */
  static boolean isJudged(Indicator indicator) {
    return indicator.combination().method() != Method.SUM && indicator.unit() != Unit.CLASS;
  }

  /** Empty where the source tells nothing; a figure that we computed has no bounds. */
  static Optional<Estimate> of(Slice slice, Indicator indicator, Known figure, Area area) {
    if (figure.computed()) {
      return Optional.empty();
    }
    if (figure.lower().isPresent() && figure.upper().isPresent()) {
      return Optional.of(
          Estimate.ofBounds(
              figure.value(), figure.lower().getAsDouble(), figure.upper().getAsDouble()));
    }
    Optional<Cells> respondents = slice.respondents().filter(cells -> cells.has(area.ordinal()));
    return indicator.unit() == Unit.PERCENT
        ? respondents.map(
            cells -> Estimate.ofRespondents(figure.value(), cells.value(area.ordinal())))
        : Optional.empty();
  }
}
