// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.List;

/** How the people of a neighbourhood answer: from its traits, the year, a story and some chance. */
final class Answers {
  /** Standard deviations of chance on the log odds: lasting, lasting per age, of one year. */
  private static final double LASTING = 0.045;

  private static final double LASTING_OF_AGES = 0.03;
  private static final double OF_YEAR = 0.012;

  private final List<Story> stories = Story.readAll();

  /** From 0 to 1. */
  double share(Question question, Neighbourhood where, MeasuringYear year) {
    double odds =
        logOdds(question.level() / 100)
            + where.traits().dot(question.slopes())
            + question.course().get(year.place())
            + stories.stream().mapToDouble(story -> story.shift(question, where, year)).sum()
            + chance(question, where, year);
    return 1 / (1 + StrictMath.exp(-odds));
  }

  private static double chance(Question question, Neighbourhood where, MeasuringYear year) {
    return LASTING * Draws.normal(question.indicator(), where.code())
        + LASTING_OF_AGES * Draws.normal(question.indicator(), question.ages(), where.code())
        + OF_YEAR
            * Draws.normal(question.indicator(), question.ages(), where.code(), year.period());
  }

  private static double logOdds(double share) {
    return StrictMath.log(share / (1 - share));
  }
}
