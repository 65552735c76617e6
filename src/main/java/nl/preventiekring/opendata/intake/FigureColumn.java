// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.shared.AgeBand;

/**
 * A column of a source whose indicator is known.
 *
 * @param sourceKey {@code 50090NED:Eenzaam_28}
 * @param kind how these figures came about
 * @param ageBand the ages it is about, where the column itself fixes them; otherwise everybody, and
 *     the row tells
 */
public record FigureColumn(
    String sourceKey, Indicator indicator, KindOfFigure kind, AgeBand ageBand) {
  AgeBand ageBand(AgeBand ofRow) {
    return ageBand.equals(AgeBand.EVERYBODY) ? ofRow : ageBand;
  }
}
