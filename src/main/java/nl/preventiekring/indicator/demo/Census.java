// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.indicator.IndicatorId;

/** Counts the people and homes of one neighbourhood in one year, by indicator. */
final class Census {
  static final IndicatorId INHABITANTS = new IndicatorId("inhabitants");
  static final IndicatorId HOUSEHOLDS = new IndicatorId("households");
  static final IndicatorId SINGLE_PERSON_HOUSEHOLDS = new IndicatorId("single-person-households");
  static final IndicatorId HOUSEHOLDS_WITHOUT_CHILDREN =
      new IndicatorId("households-without-children");
  static final IndicatorId HOUSEHOLDS_WITH_CHILDREN = new IndicatorId("households-with-children");
  static final IndicatorId DWELLINGS = new IndicatorId("dwellings");

  static final IndicatorId AGED_15_TO_25 = new IndicatorId("inhabitants-15-25");
  static final IndicatorId AGED_25_TO_45 = new IndicatorId("inhabitants-25-45");
  static final IndicatorId AGED_45_TO_65 = new IndicatorId("inhabitants-45-65");

  private static final List<IndicatorId> AGES =
      List.of(
          new IndicatorId("inhabitants-0-15"),
          AGED_15_TO_25,
          AGED_25_TO_45,
          AGED_45_TO_65,
          new IndicatorId("inhabitants-65-plus"));

  /** Percentage points by which each age group shrank from the first to the last year. */
  private static final double[] SHRUNK = {1.2, 0.2, 1.4, 0.8, -3.6};

  private static final double DWELLINGS_PER_HOUSEHOLD = 1.03;

  private final Neighbourhood where;
  private final MeasuringYear year;
  private final Map<IndicatorId, Integer> counts = new LinkedHashMap<>();

  private Census(Neighbourhood where, MeasuringYear year) {
    this.where = where;
    this.year = year;
  }

  /** All of it adds up: ages to inhabitants, kinds of household to households. */
  static Map<IndicatorId, Integer> of(Neighbourhood where, MeasuringYear year) {
    Census census = new Census(where, year);
    int inhabitants = where.inhabitants(year);
    census.count(INHABITANTS, inhabitants);
    census.countAges(inhabitants);
    census.countHomes(inhabitants);
    return census.counts;
  }

  private void countAges(int inhabitants) {
    double[] shares = new double[AGES.size()];
    for (int at = 0; at < shares.length; at++) {
      double chance = 1 + 0.07 * Draws.normal(AGES.get(at), where.code());
      double earlier = SHRUNK[at] * (1 - year.progress());
      shares[at] = Math.max(0.5, where.milieu().ages().get(at) * chance + earlier);
    }
    List<Integer> parts = Parts.of(inhabitants, shares);
    for (int at = 0; at < shares.length; at++) {
      count(AGES.get(at), parts.get(at));
    }
  }

  private void countHomes(int inhabitants) {
    Milieu.Households kinds = where.milieu().households();
    double size =
        kinds.size() * (1 + 0.03 * Draws.normal("household-size", where.code()))
            + 0.08 * (1 - year.progress());
    int households = (int) Math.round(inhabitants / Math.max(size, 1));
    double single =
        kinds.single() * (1 + 0.05 * Draws.normal("single", where.code()))
            - 2 * (1 - year.progress());
    double withChildren = kinds.withChildren();
    List<Integer> parts =
        Parts.of(households, single, Math.max(5, 100 - single - withChildren), withChildren);
    count(HOUSEHOLDS, households);
    count(SINGLE_PERSON_HOUSEHOLDS, parts.get(0));
    count(HOUSEHOLDS_WITHOUT_CHILDREN, parts.get(1));
    count(HOUSEHOLDS_WITH_CHILDREN, parts.get(2));
    count(DWELLINGS, (int) Math.round(households * DWELLINGS_PER_HOUSEHOLD));
  }

  private void count(IndicatorId indicator, int number) {
    counts.put(indicator, number);
  }
}
