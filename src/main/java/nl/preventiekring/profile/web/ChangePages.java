// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.profile.Course;
import nl.preventiekring.profile.Courses;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.OtherPeriod;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that shows how figures changed. */
@Component
class ChangePages {
  static final String PATH = "/verandering";

  /** Part of the width that a year or a number needs. */
  private static final double ROOM = 0.15;

  private final Profiles profiles;
  private final Courses courses;
  private final FigureText text;
  private final RowPrinting rows;
  private final ChangePrinting changes;
  private final JudgementPrinting judgements;

  ChangePages(
      Profiles profiles,
      Courses courses,
      FigureText text,
      RowPrinting rows,
      ChangePrinting changes,
      JudgementPrinting judgements) {
    this.profiles = profiles;
    this.courses = courses;
    this.text = text;
    this.rows = rows;
    this.changes = changes;
    this.judgements = judgements;
  }

  ChangePage page(Area area, AgeBand ages, String subject, Locale locale) {
    Profile profile = profiles.profile(new ProfiledArea.Coded(area), ages);
    String base = "/gebieden/" + area.id() + PATH;
    SubjectChoice choice = SubjectChoice.of(profile, base, ChangePages::hasChanged, subject);
    List<ProfileRow> shown = choice.rows().filter(ChangePages::hasChanged).toList();
    return new ChangePage(
        text.text("profile.change.title", locale, area.title()),
        text.text("profile.change.lead", locale),
        area.division().isFictional(),
        AreaCrumbs.of(profile, new PageLink(text.text("profile.change", locale), base)),
        choice.subjects(locale),
        choice.ages(text, locale),
        shown.stream().anyMatch(row -> row.kind() == KindOfFigure.MODEL_ESTIMATE),
        shown.stream().map(row -> row(profile, row, locale)).toList());
  }

  /** Whether there is an earlier year to compare with. */
  static boolean hasChanged(ProfileRow row) {
    return row.figure() instanceof Known
        && row.others().stream()
            .anyMatch(other ->
                other.figure() instanceof Known && other.period().compareTo(row.period()) < 0);
  }

  private ChangePage.Row row(Profile profile, ProfileRow row, Locale locale) {
    Course course = courses.find(profile.area(), row);
    return new ChangePage.Row(
        "i-" + row.indicator().id() + "-" + row.table().replaceAll("[^A-Za-z0-9]", ""),
        row.indicator().name().in(locale),
        RowPrinting.sign(row.kind().name()),
        text.text("profile.kind." + row.kind(), locale),
        row.ages().equals(profile.ages()) || row.ages().equals(AgeBand.EVERYBODY)
            ? ""
            : text.ages(row.ages(), locale),
        DotChartSvg.write(chart(row, locale)),
        trend(row, course, locale),
        course.changes().stream().map(change -> changes.verdict(row, change, locale)).toList(),
        lines(row, course, locale),
        "/herkomst/" + row.release());
  }

  private @Nullable String trend(ProfileRow row, Course course, Locale locale) {
    return course
        .trend()
        .map(trend ->
            trend.clear()
                ? text.text(
                    trend.slope() < 0 ? "profile.trend.falls" : "profile.trend.rises",
                    locale,
                    judgements.size(row.indicator().unit(), Math.abs(trend.slope()), 1, locale))
                : text.text("profile.trend.none", locale))
        .orElse(null);
  }

  private static List<OtherPeriod> years(ProfileRow row) {
    return Stream.concat(
            Stream.of(new OtherPeriod(row.period(), row.figure(), row.release())),
            row.others().stream())
        .sorted(Comparator.comparing(OtherPeriod::period))
        .toList();
  }

  private List<ChangePage.Line> lines(ProfileRow row, Course course, Locale locale) {
    return years(row).reversed().stream()
        .map(year ->
            new ChangePage.Line(
                year.period().toString(),
                rows.cell(year.figure(), row.indicator().unit(), locale),
                course.changes().stream()
                    .filter(change -> change.since().equals(year.period()))
                    .map(change -> changes.difference(row, change, locale))
                    .findFirst()
                    .orElse("")))
        .toList();
  }

  private record Year(int year, Known figure) {}

  /** Dots at their years and no line between them: what happened there nobody measured. */
  private DotChart chart(ProfileRow row, Locale locale) {
    List<Year> years = new ArrayList<>();
    for (OtherPeriod one : years(row)) {
      if (one.figure() instanceof Known known) {
        years.add(new Year(one.period().year(), known));
      }
    }
    DotScale scale = DotScale.over(years.stream().map(Year::figure).toList());
    int first = years.getFirst().year();
    double span = years.getLast().year() - first;
    List<DotChart.Dot> dots = new ArrayList<>();
    double free = 2;
    for (Year year : years.reversed()) {
      double share = (year.year() - first) / span;
      boolean hasRoom = free - share >= ROOM;
      dots.add(
          scale.dot(
              share,
              year.figure(),
              hasRoom ? number(year, row, locale) : "",
              hasRoom ? String.valueOf(year.year()) : "",
              "middle"));
      free = hasRoom ? share : free;
    }
    return new DotChart(sentence(years, row, locale), dots, null);
  }

  private String number(Year year, ProfileRow row, Locale locale) {
    return TrackDrawing.withoutUnit(
        text.number(
            year.figure().value(), year.figure().decimals(), row.indicator().unit(), locale));
  }

  private String sentence(List<Year> years, ProfileRow row, Locale locale) {
    return years.stream()
        .map(year -> year.year() + " " + text.figure(year.figure(), row.indicator().unit(), locale))
        .collect(Collectors.joining("; "));
  }
}
