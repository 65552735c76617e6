package nl.preventiekring.profile.internal;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfileRow.OtherPeriod;
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
    Area area,
    List<Area> compareWith,
    AreaTree tree,
    FigureCube cube,
    FigureReading reading,
    SpreadKeeper spreads) {

  /**
   * @param periods slices of one indicator, table and age band, newest period first
   */
  ProfileRow row(Indicator indicator, List<Slice> periods) {
    Slice shown =
        periods.stream()
            .filter(slice -> isAsked(slice, indicator))
            .findFirst()
            .orElse(periods.getFirst());
    return new ProfileRow(
        indicator,
        shown.key().table(),
        shown.key().period(),
        shown.key().ageBand(),
        reading.read(shown, indicator, area),
        comparisons(shown, indicator),
        spread(shown, indicator),
        others(periods, shown, indicator),
        shown.kind(),
        shown.sourceKey(),
        shown.release());
  }

  FigureLine line(Indicator indicator, Slice slice) {
    return new FigureLine(
        indicator,
        slice.sourceKey(),
        slice.key().period(),
        slice.key().ageBand(),
        reading.read(slice, indicator, area),
        slice.kind(),
        slice.release(),
        comparisons(slice, indicator));
  }

  /**
   * Whether to show a series of slices: own figures about other areas only say nothing here, and
   * their deliverer owes this area none.
   */
  boolean isAboutTheArea(List<Slice> series) {
    return !series.getFirst().isOwn()
        || series.stream()
            .anyMatch(slice ->
                !slice.values().absence(area.ordinal()).equals(Optional.of(Absence.MISSING))
                    || isComputed(slice));
  }

  private boolean isComputed(Slice slice) {
    return tree.members(area).stream().anyMatch(member -> slice.values().has(member.ordinal()));
  }

  private boolean isAsked(Slice slice, Indicator indicator) {
    return !reading.read(slice, indicator, area).equals(new ShownFigure.Absent(Absence.NOT_ASKED));
  }

  private List<Comparison> comparisons(Slice slice, Indicator indicator) {
    return compareWith.stream()
        .map(other -> new Comparison(other, reading.read(slice, indicator, other)))
        .toList();
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
    boolean saysNothing =
        indicator.combination().method() == Method.SUM || indicator.unit() == Unit.CLASS;
    return saysNothing
        ? Optional.empty()
        : spreads.spread(cube, tree, slice, levelOfLikes(area.level()));
  }

  private static AreaLevel levelOfLikes(AreaLevel level) {
    return switch (level) {
      case COUNTRY, PROVINCE, GGD_REGION -> AreaLevel.MUNICIPALITY;
      case CUSTOM -> AreaLevel.NEIGHBOURHOOD;
      case MUNICIPALITY, DISTRICT, NEIGHBOURHOOD -> level;
    };
  }
}
