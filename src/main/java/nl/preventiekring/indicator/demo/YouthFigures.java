// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;

/**
 * What pupils answer and what youth health care measures. A class is too small to say something
 * about a neighbourhood, so nothing is shown below districts.
 */
final class YouthFigures {
  /** Nothing is shown of fewer pupils than this. */
  static final int LEAST_RESPONDENTS = 30;

  /** What pupils of one school have in common makes their answers count for less. */
  private static final double DESIGN_EFFECT = 1.2;

  private static final double RESPONSE = 0.66;
  private static final double MEASURED = 0.9;

  private final World world;
  private final List<ExampleSlice> slices = new ArrayList<>();

  private YouthFigures(World world) {
    this.world = world;
  }

  static List<ExampleSlice> of(World world) {
    YouthFigures figures = new YouthFigures(world);
    for (Question question : Question.youth()) {
      MeasuringYear.ALL.forEach(year -> figures.add(question, year));
    }
    return figures.slices;
  }

  private void add(Question question, MeasuringYear year) {
    if (!question.isAsked(year)) {
      Map<AreaCode, Integer> nothing = world.nowhere(Cells.NOT_ASKED);
      slices.add(slice(question, year, nothing, nothing, nothing, nothing));
      return;
    }
    ToLongFunction<AreaCode> weight =
        world.weights().of(question.indicator(), question.ages(), year.period());
    Map<AreaCode, Integer> values = world.wholes().mean(districts(question, year, weight), weight);
    Map<AreaCode, Integer> respondents =
        world.wholes().sum(respondents(question, year, values, weight));
    Map<AreaCode, Integer> lower = new LinkedHashMap<>();
    Map<AreaCode, Integer> upper = new LinkedHashMap<>();
    values.forEach((area, tenths) -> {
      Interval interval = Interval.around(tenths, Known.in(respondents, area) / DESIGN_EFFECT);
      lower.put(area, interval.lower());
      upper.put(area, interval.upper());
    });
    Predicate<AreaCode> hidden = area -> Known.in(respondents, area) < LEAST_RESPONDENTS;
    slices.add(
        slice(
            question,
            year,
            shown(values, hidden),
            shown(lower, hidden),
            shown(upper, hidden),
            shown(respondents, hidden)));
  }

  /** Pupils answer like the neighbourhoods that they come from. */
  private Map<AreaCode, Integer> districts(
      Question question, MeasuringYear year, ToLongFunction<AreaCode> weight) {
    Map<AreaCode, Double> sums = new LinkedHashMap<>();
    for (Neighbourhood where : world.neighbourhoods()) {
      double share = world.answers().share(question, where, year);
      sums.merge(
          where.code().parentInCode().orElseThrow(),
          share * weight.applyAsLong(where.code()),
          Double::sum);
    }
    Map<AreaCode, Integer> tenths = new LinkedHashMap<>();
    sums.forEach((district, sum) ->
        tenths.put(district, (int) Math.round(1000 * sum / weight.applyAsLong(district))));
    return tenths;
  }

  private static Map<AreaCode, Integer> respondents(
      Question question,
      MeasuringYear year,
      Map<AreaCode, Integer> values,
      ToLongFunction<AreaCode> weight) {
    double rate = question.kind() == KindOfFigure.SURVEY ? RESPONSE : MEASURED;
    Map<AreaCode, Integer> respondents = new LinkedHashMap<>();
    values.keySet().stream()
        .filter(area -> area.level() == AreaLevel.DISTRICT)
        .forEach(district -> {
          double chance = 1 + 0.05 * Draws.normal("response", district, year.period());
          double pupils = weight.applyAsLong(district) / (double) Weights.PER_PERSON;
          respondents.put(district, (int) Math.round(pupils * rate * chance));
        });
    return respondents;
  }

  /** The source has figures of neighbourhoods, but does not show them. */
  private Map<AreaCode, Integer> shown(Map<AreaCode, Integer> numbers, Predicate<AreaCode> hidden) {
    Map<AreaCode, Integer> shown = world.nowhere(Cells.SUPPRESSED);
    shown.putAll(Hiding.where(hidden, numbers));
    return shown;
  }

  private static ExampleSlice slice(
      Question question,
      MeasuringYear year,
      Map<AreaCode, Integer> values,
      Map<AreaCode, Integer> lower,
      Map<AreaCode, Integer> upper,
      Map<AreaCode, Integer> respondents) {
    return new ExampleSlice(
        question.indicator(),
        year.period(),
        question.ages(),
        question.kind(),
        1,
        values,
        Optional.of(lower),
        Optional.of(upper),
        Optional.of(respondents));
  }
}
