// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.preventiekring.indicator.IndicatorId;

/** How well off the households of one neighbourhood are, and how far apart, in thousandths. */
final class SocialStatus {
  static final int DECIMALS = 3;

  static final int FEWEST_HOUSEHOLDS = 100;

  private static final IndicatorId SCORE = new IndicatorId("ses-woa");
  private static final IndicatorId SPREAD = new IndicatorId("ses-woa-spread");

  private SocialStatus() {}

  static Map<IndicatorId, Integer> of(Neighbourhood where, MeasuringYear year) {
    double prosperity = where.traits().prosperity();
    double score = 0.03 + 0.30 * prosperity + 0.03 * Draws.normal(SCORE, where.code());
    double spread = 0.78 - 0.09 * prosperity + 0.05 * where.traits().urbanity();
    Map<IndicatorId, Integer> numbers = new LinkedHashMap<>();
    numbers.put(SCORE, (int) Math.round(1000 * (score + 0.01 * year.progress())));
    numbers.put(
        SPREAD, (int) Math.round(1000 * (spread + 0.02 * Draws.normal(SPREAD, where.code()))));
    return numbers;
  }
}
