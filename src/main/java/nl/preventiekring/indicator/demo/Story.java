// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.List;
import nl.preventiekring.region.AreaCode;

/**
 * Part of the region that goes its own way.
 *
 * @param ages text of the age band that it is about, {@code *} for all
 * @param course what each measuring year adds to the log odds
 */
record Story(AreaCode area, String ages, List<String> indicators, List<Double> course) {
  static List<Story> readAll() {
    return Sheet.read("stories.csv").stream()
        .map(line ->
            new Story(AreaCode.of(line.text(0)), line.text(1), line.words(2), line.numbers(3)))
        .toList();
  }

  /** 0 where the story is not about this. */
  double shift(Question question, Neighbourhood where, MeasuringYear year) {
    boolean applies =
        Wholes.isPart(where.code(), area)
            && (ages.equals("*") || ages.equals(question.ages().toString()))
            && indicators.contains(question.indicator().value());
    return applies ? course.get(year.place()) : 0;
  }
}
