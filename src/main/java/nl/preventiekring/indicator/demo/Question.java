// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.List;
import java.util.stream.Stream;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.shared.AgeBand;

/**
 * Something that a share of the people says or is.
 *
 * @param level percentage in an average neighbourhood; NaN where these ages are not asked
 * @param slopes how traits of a neighbourhood change the log odds
 * @param course what each measuring year adds to the log odds; NaN where it was not asked
 */
record Question(
    IndicatorId indicator,
    KindOfFigure kind,
    AgeBand ages,
    double level,
    Traits slopes,
    List<Double> course) {

  boolean isAsked(MeasuringYear year) {
    return !Double.isNaN(level) && !Double.isNaN(course.get(year.place()));
  }

  /** What adults are asked: for each indicator one question under 65 and one from 65. */
  static List<Question> health() {
    return Sheet.read("health.csv").stream()
        .flatMap(line ->
            Stream.of(
                adults(line, AgeBand.ADULTS_UNDER_65, line.numbers(1).get(0)),
                adults(line, AgeBand.SENIORS, line.numbers(1).get(1))))
        .toList();
  }

  private static Question adults(Sheet.Line line, AgeBand ages, double level) {
    return new Question(
        new IndicatorId(line.text(0)),
        KindOfFigure.MODEL_ESTIMATE,
        ages,
        level,
        Traits.of(line.numbers(2)),
        line.numbers(3));
  }

  static List<Question> youth() {
    return Sheet.read("youth.csv").stream()
        .map(line ->
            new Question(
                new IndicatorId(line.text(0)),
                KindOfFigure.valueOf(line.text(1)),
                AgeBand.of(line.text(2)),
                line.numbers(3).get(0),
                Traits.of(line.numbers(4)),
                line.numbers(5)))
        .toList();
  }

  /** Shares that registers count. */
  static List<Question> support() {
    return Sheet.read("support.csv").stream()
        .map(line ->
            new Question(
                new IndicatorId(line.text(0)),
                KindOfFigure.REGISTER_COUNT,
                AgeBand.EVERYBODY,
                line.numbers(1).get(0),
                Traits.of(line.numbers(2)),
                line.numbers(3)))
        .toList();
  }
}
