// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.shared.Period;

/**
 * How the newest figure of a row lies beside those of earlier years. All of them come from one
 * table of one division, so they are about the same question and the same ground.
 *
 * @param changes nearest earlier year first, years without a figure left out
 * @param trend empty where there are fewer than five years, or years without margins
 */
public record Course(List<Change> changes, Optional<Trend> trend) {
  /**
   * @param judgement of the newest figure beside that of this year
   */
  public record Change(Period since, Known then, Judgement judgement) {}

  /**
   * The line through the last five years.
   *
   * @param slope change a year, in the unit of the figure
   * @param clear whether it may be called a trend
   */
  public record Trend(double slope, boolean clear) {}
}
