// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.shared.AgeBand;

/**
 * What adults say of their health, as model estimates with bounds: ages 18-64 and 65+ each on its
 * own, all adults as the mix of the two.
 */
final class HealthFigures {
  private static final IndicatorId HEALTHY_WEIGHT = new IndicatorId("healthy-weight");
  private static final List<IndicatorId> OTHER_WEIGHTS =
      List.of(new IndicatorId("underweight"), new IndicatorId("overweight"));

  private static final List<AgeBand> BANDS = List.of(AgeBand.ADULTS_UNDER_65, AgeBand.SENIORS);

  private final World world;
  private final Map<IndicatorId, List<Question>> questions =
      Question.health().stream()
          .collect(
              Collectors.groupingBy(Question::indicator, LinkedHashMap::new, Collectors.toList()));
  private final List<ExampleSlice> slices = new ArrayList<>();

  /** Tenths of a percent of one indicator and year, by age band and neighbourhood. */
  private record Bands(Map<AgeBand, Map<AreaCode, Integer>> tenths) {
    Map<AreaCode, Integer> at(AgeBand ages) {
      return Known.in(tenths, ages);
    }
  }

  private HealthFigures(World world) {
    this.world = world;
  }

  static List<ExampleSlice> of(World world) {
    HealthFigures figures = new HealthFigures(world);
    MeasuringYear.ALL.forEach(figures::add);
    return figures.slices;
  }

  private void add(MeasuringYear year) {
    Map<IndicatorId, Bands> answered = new LinkedHashMap<>();
    questions.forEach((indicator, both) -> answered.put(indicator, answers(both, year)));
    answered.put(HEALTHY_WEIGHT, rest(answered));
    answered.forEach((indicator, bands) -> publish(indicator, bands, year));
  }

  private Bands answers(List<Question> both, MeasuringYear year) {
    Map<AgeBand, Map<AreaCode, Integer>> tenths = new LinkedHashMap<>();
    for (Question question : both) {
      if (question.isAsked(year)) {
        tenths.put(
            question.ages(),
            world.each(
                where -> (int) Math.round(1000 * world.answers().share(question, where, year))));
      }
    }
    return new Bands(tenths);
  }

  /** Who is neither too light nor too heavy. */
  private Bands rest(Map<IndicatorId, Bands> answered) {
    Map<AgeBand, Map<AreaCode, Integer>> tenths = new LinkedHashMap<>();
    for (AgeBand ages : BANDS) {
      tenths.put(
          ages,
          world.each(where ->
              1000
                  - OTHER_WEIGHTS.stream()
                      .mapToInt(other -> Known.in(Known.in(answered, other).at(ages), where.code()))
                      .sum()));
    }
    return new Bands(tenths);
  }

  private void publish(IndicatorId indicator, Bands bands, MeasuringYear year) {
    for (AgeBand ages : BANDS) {
      if (bands.tenths().containsKey(ages)) {
        publish(indicator, ages, year, bands.at(ages));
      } else {
        slices.add(notAsked(indicator, ages, year));
      }
    }
    if (bands.tenths().size() == BANDS.size()) {
      publish(indicator, AgeBand.ADULTS, year, mix(indicator, bands, year));
    } else {
      slices.add(notAsked(indicator, AgeBand.ADULTS, year));
    }
  }

  private Map<AreaCode, Integer> mix(IndicatorId indicator, Bands bands, MeasuringYear year) {
    List<ToLongFunction<AreaCode>> weights =
        BANDS.stream().map(ages -> weight(indicator, ages, year)).toList();
    return world.each(where -> {
      long weight = 0;
      long sum = 0;
      for (int band = 0; band < BANDS.size(); band++) {
        long own = weights.get(band).applyAsLong(where.code());
        weight += own;
        sum += own * Known.in(bands.at(BANDS.get(band)), where.code());
      }
      return Wholes.rounded(sum, weight);
    });
  }

  private void publish(
      IndicatorId indicator, AgeBand ages, MeasuringYear year, Map<AreaCode, Integer> parts) {
    ToLongFunction<AreaCode> weight = weight(indicator, ages, year);
    Map<AreaCode, Integer> all = world.wholes().mean(parts, weight);
    Map<AreaCode, Integer> lower = new LinkedHashMap<>();
    Map<AreaCode, Integer> upper = new LinkedHashMap<>();
    all.forEach((area, tenths) -> {
      double people = weight.applyAsLong(area) / (double) Weights.PER_PERSON;
      Interval interval = Interval.ofModel(tenths, people);
      lower.put(area, interval.lower());
      upper.put(area, interval.upper());
    });
    slices.add(
        slice(
            indicator,
            ages,
            year,
            Hiding.ofFew(all, weight),
            Optional.of(Hiding.ofFew(lower, weight)),
            Optional.of(Hiding.ofFew(upper, weight))));
  }

  private ToLongFunction<AreaCode> weight(IndicatorId indicator, AgeBand ages, MeasuringYear year) {
    return world.weights().of(indicator, ages, year.period());
  }

  private ExampleSlice notAsked(IndicatorId indicator, AgeBand ages, MeasuringYear year) {
    Map<AreaCode, Integer> nothing = world.nowhere(Cells.NOT_ASKED);
    return slice(indicator, ages, year, nothing, Optional.of(nothing), Optional.of(nothing));
  }

  private static ExampleSlice slice(
      IndicatorId indicator,
      AgeBand ages,
      MeasuringYear year,
      Map<AreaCode, Integer> values,
      Optional<Map<AreaCode, Integer>> lower,
      Optional<Map<AreaCode, Integer>> upper) {
    return new ExampleSlice(
        indicator,
        year.period(),
        ages,
        KindOfFigure.MODEL_ESTIMATE,
        1,
        values,
        lower,
        upper,
        Optional.empty());
  }
}
