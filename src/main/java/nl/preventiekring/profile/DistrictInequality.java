// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.Period;

/** How unequal figures are between the districts of a municipality, or why that cannot be told. */
public sealed interface DistrictInequality {
  /**
   * @param period of the scores by which the districts are ordered
   * @param districts with a score, the least well off first
   * @param rows figures of which at least two districts have one with margins, in the order of the
   *     profile
   */
  record Found(Period period, List<Ordered> districts, List<Row> rows)
      implements DistrictInequality {}

  record None(Why why) implements DistrictInequality {}

  /**
   * @param score SES-WOA, 0 as in the whole country in 2019
   */
  record Ordered(Area district, double score) {}

  /**
   * One figure over the districts.
   *
   * @param whole row of the municipality
   * @param points of the districts that have it, the least well off first
   * @param line where five districts or more have it
   * @param gap of the most well off district beside the least well off one
   */
  record Row(ProfileRow whole, List<Point> points, Optional<Line> line, Judgement gap) {}

  /**
   * @param place where the district lies on a line of all people from least to most well off, 0 to
   *     1
   */
  record Point(Area district, double place, Known figure) {}

  /**
   * The straight line through the districts. The difference between its ends is the slope index of
   * inequality, their ratio the relative index (Low and Low 2004).
   *
   * @param start at the least well off end, in the unit of the figure
   * @param end at the most well off end
   * @param difference 95 % interval of end minus start
   * @param ratio end divided by start
   * @param ratioInterval 95 %
   * @param clear whether chance cannot explain the difference
   * @param bent whether there is a difference that does not run evenly from low to high
   */
  record Line(
      double start,
      double end,
      Bounds difference,
      double ratio,
      Bounds ratioInterval,
      boolean clear,
      boolean bent) {
    /**
     * Whether the ends have a ratio: not where one of them may be 0, which makes any ratio
     * possible.
     */
    public boolean hasRatio() {
      return start > 0 && end > 0 && ratioInterval.lower() > 0;
    }
  }

  record Bounds(double lower, double upper) {}

  /** Why there is nothing to tell. */
  enum Why {
    /** Not a municipality, or fewer than two districts. */
    DISTRICTS,
    /** The score by which to order districts is not known of two or more of them. */
    SCORES
  }
}
