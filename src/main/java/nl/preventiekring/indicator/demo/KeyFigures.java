// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.shared.AgeBand;

/** What registers know: people, homes, income, support, distances. */
final class KeyFigures {
  static final IndicatorId LAND_AREA = new IndicatorId("land-area");

  private static final IndicatorId SOCIAL_ASSISTANCE = new IndicatorId("social-assistance");

  /** What would tell on people where few live; the others are about homes, roads and heads. */
  private static final Set<String> PRIVATE =
      Set.of(
          "home-value",
          "standardised-household-income",
          "low-income-households",
          "youth-care-share",
          "wmo-clients-per-1000");

  private final World world;
  private final List<Question> support = Question.support();
  private final List<ExampleSlice> slices = new ArrayList<>();

  private KeyFigures(World world) {
    this.world = world;
  }

  /** Afterwards the weights of the world know every count. */
  static List<ExampleSlice> of(World world) {
    KeyFigures figures = new KeyFigures(world);
    MeasuringYear.ALL.forEach(figures::add);
    return figures.slices;
  }

  private void add(MeasuringYear year) {
    world
        .eachOfMany(where -> counts(where, year))
        .forEach((indicator, counts) -> {
          Map<AreaCode, Integer> all = world.wholes().sum(counts);
          world.weights().know(indicator, year.period(), all);
          boolean isPrivate = indicator.equals(SOCIAL_ASSISTANCE);
          add(indicator, year, 0, isPrivate ? Hiding.smallCounts(all) : all);
        });
    world
        .eachOfMany(where -> measurements(where, year))
        .forEach((indicator, parts) -> {
          ToLongFunction<AreaCode> weight =
              world.weights().of(indicator, ages(indicator), year.period());
          Map<AreaCode, Integer> all = world.wholes().mean(parts, weight);
          boolean isPrivate = PRIVATE.contains(indicator.value());
          add(
              indicator,
              year,
              Measurements.decimals(indicator),
              isPrivate ? Hiding.ofFew(all, weight) : all);
        });
    addStatus(year);
  }

  /** As CBS does, without scores for fewer than a hundred households. */
  private void addStatus(MeasuringYear year) {
    Map<AreaCode, Integer> households =
        world.wholes().sum(world.each(where -> Known.in(counts(where, year), Census.HOUSEHOLDS)));
    world
        .eachOfMany(where -> SocialStatus.of(where, year))
        .forEach((indicator, parts) -> {
          Map<AreaCode, Integer> all =
              world.wholes().mean(parts, area -> Known.in(households, area));
          add(
              indicator,
              year,
              SocialStatus.DECIMALS,
              Hiding.where(
                  area -> Known.in(households, area) < SocialStatus.FEWEST_HOUSEHOLDS, all));
        });
  }

  private Map<IndicatorId, Integer> counts(Neighbourhood where, MeasuringYear year) {
    Map<IndicatorId, Integer> counts = Census.of(where, year);
    counts.put(LAND_AREA, Known.in(world.hectares(), where.code()));
    long ofWorkingAge =
        Math.round(0.7 * Known.in(counts, Census.AGED_15_TO_25))
            + Known.in(counts, Census.AGED_25_TO_45)
            + Known.in(counts, Census.AGED_45_TO_65);
    for (Question question : support) {
      if (question.indicator().equals(SOCIAL_ASSISTANCE)) {
        double share = world.answers().share(question, where, year);
        counts.put(SOCIAL_ASSISTANCE, (int) Math.round(share * ofWorkingAge));
      }
    }
    return counts;
  }

  private Map<IndicatorId, Integer> measurements(Neighbourhood where, MeasuringYear year) {
    Map<IndicatorId, Integer> counts = counts(where, year);
    Map<IndicatorId, Integer> measured = Measurements.of(where, year, counts);
    for (Question question : support) {
      if (!question.indicator().equals(SOCIAL_ASSISTANCE)) {
        // Tenths of a percent and numbers per thousand are the same digits.
        double share = world.answers().share(question, where, year);
        measured.put(question.indicator(), (int) Math.round(1000 * share));
      }
    }
    return measured;
  }

  private AgeBand ages(IndicatorId indicator) {
    return world.catalogue().getIndicator(indicator).fixedAgeBand().orElse(AgeBand.EVERYBODY);
  }

  private void add(
      IndicatorId indicator, MeasuringYear year, int decimals, Map<AreaCode, Integer> numbers) {
    slices.add(
        new ExampleSlice(
            indicator,
            year.period(),
            ages(indicator),
            KindOfFigure.REGISTER_COUNT,
            decimals,
            numbers,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
