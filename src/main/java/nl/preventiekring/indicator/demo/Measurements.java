// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.indicator.IndicatorId;

/** Shares and averages that registers hold of one neighbourhood in one year, by indicator. */
final class Measurements {
  /** Prices of homes and incomes per measuring year against the last. */
  private static final List<Double> HOME_PRICES = List.of(0.61, 0.60, 0.75, 0.94, 1.0);

  private static final List<Double> INCOMES = List.of(0.80, 0.84, 0.91, 0.95, 1.0);

  /** Decimals of what is measured; the others have one. */
  private static final List<String> WHOLE =
      List.of("home-value", "wmo-clients-per-1000", "population-density");

  private final Neighbourhood where;
  private final MeasuringYear year;
  private final Map<IndicatorId, Integer> numbers = new LinkedHashMap<>();

  private Measurements(Neighbourhood where, MeasuringYear year) {
    this.where = where;
    this.year = year;
  }

  static int decimals(IndicatorId indicator) {
    return WHOLE.contains(indicator.value()) ? 0 : 1;
  }

  /**
   * @param counts of the neighbourhood in that year
   */
  static Map<IndicatorId, Integer> of(
      Neighbourhood where, MeasuringYear year, Map<IndicatorId, Integer> counts) {
    Measurements measured = new Measurements(where, year);
    double inhabitants = Known.in(counts, Census.INHABITANTS);
    measured.put(
        "average-household-size", inhabitants / Math.max(1, Known.in(counts, Census.HOUSEHOLDS)));
    measured.put("population-density", 100 * inhabitants / Known.in(counts, KeyFigures.LAND_AREA));
    measured.homes();
    measured.distances();
    return measured.numbers;
  }

  private void homes() {
    Milieu.Dwellings dwellings = where.milieu().dwellings();
    double prosperity = where.traits().prosperity();
    put(
        "home-value",
        HOME_PRICES.get(year.place())
            * dwellings.value()
            * (1 + 0.08 * (prosperity - where.milieu().traits().prosperity()))
            * (1 + 0.04 * Draws.normal("home-value", where.code())));
    put("owner-occupied-homes", percentage("owner-occupied-homes", dwellings.ownerOccupied()));
    put("housing-association-homes", percentage("association", dwellings.association()));
    put("single-family-homes", percentage("single-family-homes", dwellings.singleFamily()));
    double income = 29.5 + 4.6 * prosperity + 0.5 * Draws.normal("income", where.code());
    put("standardised-household-income", INCOMES.get(year.place()) * income);
  }

  private double percentage(String name, double usual) {
    double spread = 0.10 * Math.min(usual, 100 - usual);
    return Math.clamp(usual + spread * Draws.normal(name, where.code()), 1, 99);
  }

  private void distances() {
    Milieu.Distances usual = where.milieu().distances();
    put("distance-general-practice", distance("general-practice", usual.generalPractice()));
    put("distance-supermarket", distance("supermarket", usual.supermarket()));
    put("distance-primary-school", distance("primary-school", usual.primarySchool()));
  }

  private double distance(String name, double usual) {
    return Math.max(0.2, usual * (1 + 0.2 * Draws.normal(name, where.code())));
  }

  private void put(String name, double value) {
    IndicatorId indicator = new IndicatorId(name);
    numbers.put(indicator, (int) Math.round(value * (decimals(indicator) == 0 ? 1 : 10)));
  }
}
