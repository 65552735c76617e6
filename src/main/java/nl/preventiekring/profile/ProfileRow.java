// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * One indicator of one source table for one area. Figures of other tables stand in rows of their
 * own: they are no series together.
 *
 * @param figure of the newest period in which the source asked it
 * @param comparisons with the areas it lies in, largest last
 * @param spread over the areas that are like it; empty where that says nothing, as for head counts
 * @param others the same table's other periods, newest first
 * @param sourceKey {@code 50090NED:Eenzaam_28}
 */
public record ProfileRow(
    Indicator indicator,
    String table,
    Period period,
    AgeBand ages,
    ShownFigure figure,
    List<Comparison> comparisons,
    Optional<Spread> spread,
    List<OtherPeriod> others,
    KindOfFigure kind,
    String sourceKey,
    ReleaseId release) {

  /**
   * Whether the source asked it nowhere: not here, not in the areas around, not in another year.
   * Such rows say nothing about the area and may be told in one line together.
   */
  public boolean isAskedNowhere() {
    return Stream.of(
            Stream.of(figure),
            comparisons.stream().map(Comparison::figure),
            others.stream().map(OtherPeriod::figure))
        .flatMap(figures -> figures)
        .allMatch(new ShownFigure.Absent(Absence.NOT_ASKED)::equals);
  }

  /**
   * @param figure of the other area
   * @param judgement of this area's figure beside it
   */
  public record Comparison(Area area, ShownFigure figure, Judgement judgement) {}

  /** Never to be joined by a line: no series is promised, only what the table says of that year. */
  public record OtherPeriod(Period period, ShownFigure figure, ReleaseId release) {}
}
