// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * One figure of one area, or the reason why there is none.
 *
 * @param comparisons the same with the areas it lies in, nearest first
 */
public record FigureLine(
    Indicator indicator,
    String sourceKey,
    Period period,
    AgeBand ages,
    ShownFigure figure,
    KindOfFigure kind,
    ReleaseId release,
    List<ProfileRow.Comparison> comparisons) {}
