// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.util.Optional;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * One row that can be read; whether its area exists is not known yet.
 *
 * @param division where the row says it
 * @param area as the file writes it, for a message
 */
record TidyFigure(
    long line,
    Optional<Division> division,
    AreaCode code,
    String area,
    Indicator indicator,
    Period period,
    AgeBand ageBand,
    KindOfFigure kind,
    TidyCell value,
    TidyCell lower,
    TidyCell upper,
    TidyCell respondents) {

  /** What may stand in the figures of one deliverer only once. */
  record Key(Division division, AreaCode code, String indicator, Period period, AgeBand ageBand) {
    @Override
    public String toString() {
      return division + " " + code + " " + indicator + " " + period + " " + ageBand;
    }
  }

  Key key(Division in) {
    return new Key(in, code, indicator.id().value(), period, ageBand);
  }
}
