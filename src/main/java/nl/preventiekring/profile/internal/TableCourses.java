// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.Course;
import nl.preventiekring.profile.Course.Change;
import nl.preventiekring.profile.Courses;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.OtherPeriod;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.profile.model.Judging;
import nl.preventiekring.profile.model.Trend;
import nl.preventiekring.profile.model.Trend.Point;
import nl.preventiekring.shared.Period;
import org.springframework.stereotype.Service;

/** Compares the years of one table, each with its own uncertainty. */
@Service
class TableCourses implements Courses {
  private final Figures figures;

  TableCourses(Figures figures) {
    this.figures = figures;
  }

  @Override
  public Course find(ProfiledArea area, ProfileRow row) {
    if (!(row.figure() instanceof Known now)) {
      return new Course(List.of(), Optional.empty());
    }
    Map<Period, Slice> slices = new HashMap<>();
    RowSlices.all(figures.cube(), area.division(), row)
        .forEach(slice -> slices.put(slice.key().period(), slice));
    List<Change> changes = new ArrayList<>();
    for (OtherPeriod other : row.others()) {
      if (other.figure() instanceof Known then && other.period().compareTo(row.period()) < 0) {
        Optional<Estimate> before = estimate(slices, area, row, other.period(), then);
        Optional<Estimate> after = estimate(slices, area, row, row.period(), now);
        changes.add(new Change(other.period(), then, judge(row, before, after)));
      }
    }
    return new Course(changes, trend(slices, area, row));
  }

  private static Judgement judge(
      ProfileRow row, Optional<Estimate> before, Optional<Estimate> after) {
    if (!Estimates.isJudged(row.indicator())) {
      return new NotJudged(Reason.NOT_MEANT);
    }
    if (before.isEmpty() || after.isEmpty()) {
      return new NotJudged(Reason.MARGINS_UNKNOWN);
    }
    return Judging.twoFigures(
        after.get(),
        before.get(),
        row.indicator().favourable(),
        Judging.margin(row.indicator().unit(), before.get().value()));
  }

  private static Optional<Course.Trend> trend(
      Map<Period, Slice> slices, ProfiledArea area, ProfileRow row) {
    if (!Estimates.isJudged(row.indicator())) {
      return Optional.empty();
    }
    List<OtherPeriod> all =
        Stream.concat(
                Stream.of(new OtherPeriod(row.period(), row.figure(), row.release())),
                row.others().stream())
            .filter(one -> one.figure() instanceof Known)
            .sorted(Comparator.comparing(OtherPeriod::period))
            .toList();
    List<Point> points =
        all.stream()
            .flatMap(one ->
                estimate(slices, area, row, one.period(), one.figure())
                    .map(estimate -> new Point(one.period().year(), estimate))
                    .stream())
            .toList();
    return points.size() < all.size()
        ? Optional.empty()
        : Trend.ofFigures(points).map(trend -> new Course.Trend(trend.slope(), trend.clear()));
  }

  private static Optional<Estimate> estimate(
      Map<Period, Slice> slices,
      ProfiledArea area,
      ProfileRow row,
      Period period,
      ShownFigure figure) {
    return figure instanceof Known known
        ? Optional.ofNullable(slices.get(period))
            .flatMap(slice -> Estimates.of(slice, row.indicator(), known, area.parts().getFirst()))
        : Optional.empty();
  }
}
