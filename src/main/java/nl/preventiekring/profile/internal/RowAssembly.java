// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfileRow.OtherPeriod;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;

/**
 * Makes the rows of one area.
 *
 * @param compareWith nearest first
 */
record RowAssembly(
    ProfiledArea area,
    List<Area> compareWith,
    AreaTree tree,
    FigureCube cube,
    FigureReading reading,
    FigureJudging judging,
    LevelFigures levels) {

  /**
   * @param periods slices of one indicator, table and age band, newest period first
   */
  ProfileRow row(Indicator indicator, List<Slice> periods) {
    Slice shown =
        periods.stream()
            .filter(slice -> isAsked(slice, indicator))
            .findFirst()
            .orElse(periods.getFirst());
    ShownFigure figure = reading.read(shown, indicator, area);
    return new ProfileRow(
        indicator,
        shown.key().table(),
        shown.key().period(),
        shown.key().ageBand(),
        figure,
        comparisons(shown, indicator, figure),
        spread(shown, indicator),
        others(periods, shown, indicator),
        shown.kind(),
        shown.sourceKey(),
        shown.release());
  }

  FigureLine line(Indicator indicator, Slice slice) {
    ShownFigure figure = reading.read(slice, indicator, area);
    return new FigureLine(
        indicator,
        slice.sourceKey(),
        slice.key().period(),
        slice.key().ageBand(),
        figure,
        slice.kind(),
        slice.release(),
        comparisons(slice, indicator, figure));
  }

  /**
   * Whether to show a series of slices: own figures about other areas only say nothing here, and
   * their deliverer owes this area none.
   */
  boolean isAboutTheArea(List<Slice> series) {
    return !series.getFirst().isOwn()
        || series.stream().anyMatch(slice -> saysSomething(slice) || isComputed(slice));
  }

  private boolean saysSomething(Slice slice) {
    return area.parts().stream()
        .map(part -> slice.values().absence(part.ordinal()))
        .anyMatch(absence -> !absence.equals(Optional.of(Absence.MISSING)));
  }

  private boolean isComputed(Slice slice) {
    return area.parts().stream()
        .flatMap(part -> tree.members(part).stream())
        .anyMatch(member -> slice.values().has(member.ordinal()));
  }

  private boolean isAsked(Slice slice, Indicator indicator) {
    return !reading.read(slice, indicator, area).equals(new ShownFigure.Absent(Absence.NOT_ASKED));
  }

  private List<Comparison> comparisons(Slice slice, Indicator indicator, ShownFigure own) {
    return compareWith.stream().map(other -> comparison(slice, indicator, own, other)).toList();
  }

  private Comparison comparison(Slice slice, Indicator indicator, ShownFigure own, Area other) {
    ShownFigure theirs = reading.read(slice, indicator, other);
    return new Comparison(other, theirs, judging.judge(slice, indicator, area, own, other, theirs));
  }

  private List<OtherPeriod> others(List<Slice> periods, Slice shown, Indicator indicator) {
    return periods.stream()
        .filter(slice -> slice != shown)
        .map(slice ->
            new OtherPeriod(
                slice.key().period(), reading.read(slice, indicator, area), slice.release()))
        .toList();
  }

  private Optional<Spread> spread(Slice slice, Indicator indicator) {
    return Estimates.isJudged(indicator)
        ? levels.spread(cube, tree, slice, levelOfLikes(area.level()))
        : Optional.empty();
  }

  private static AreaLevel levelOfLikes(AreaLevel level) {
    return switch (level) {
      case COUNTRY, PROVINCE, GGD_REGION -> AreaLevel.MUNICIPALITY;
      case CUSTOM -> AreaLevel.NEIGHBOURHOOD;
      case MUNICIPALITY, DISTRICT, NEIGHBOURHOOD -> level;
    };
  }
}
