// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import nl.preventiekring.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the figures of a few areas beside each other: a line for each figure. */
@Component
class SideBySide {
  private final FigureText text;
  private final JudgementPrinting judgements;

  SideBySide(FigureText text, JudgementPrinting judgements) {
    this.text = text;
    this.judgements = judgements;
  }

  /**
   * The table, ready to print.
   *
   * @param areas the columns, each leading to the full profile
   */
  record Table(List<PageLink> areas, List<Line> lines, boolean hasEstimates) {}

  /**
   * One figure.
   *
   * @param cells one for each area
   */
  record Line(String name, String href, String when, List<Cell> cells) {}

  /**
   * @param verdict null where it cannot be said how the figure lies beside the areas around
   */
  record Cell(String figure, AreaPage.@Nullable Verdict verdict) {}

  /** Figures of one table, year and age band: only those stand in one line. */
  private record Series(IndicatorId indicator, String table, Period period, AgeBand ages) {
    static Series of(ProfileRow row) {
      return new Series(row.indicator().id(), row.table(), row.period(), row.ages());
    }
  }

  /**
   * @param profiles of areas of one division
   * @param wanted which rows make a line; their order is that of the profiles
   * @param ages those that the reader chose
   */
  Table table(List<Profile> profiles, Predicate<ProfileRow> wanted, AgeBand ages, Locale locale) {
    Map<Series, ProfileRow> examples = new LinkedHashMap<>();
    profiles.stream()
        .flatMap(SideBySide::rows)
        .filter(wanted)
        .forEach(row -> examples.putIfAbsent(Series.of(row), row));
    return new Table(
        profiles.stream()
            .map(profile ->
                new PageLink(profile.area().title(), "/gebieden/" + profile.area().path()))
            .toList(),
        examples.entrySet().stream()
            .map(series -> line(series.getKey(), series.getValue(), profiles, ages, locale))
            .toList(),
        examples.values().stream().anyMatch(row -> row.kind() == KindOfFigure.MODEL_ESTIMATE));
  }

  static Stream<ProfileRow> rows(Profile profile) {
    return profile.groups().stream().flatMap(group -> group.rows().stream());
  }

  private Line line(
      Series series, ProfileRow example, List<Profile> profiles, AgeBand ages, Locale locale) {
    return new Line(
        example.indicator().name().in(locale),
        "/indicatoren/" + series.indicator(),
        text.when(example, ages, locale),
        profiles.stream().map(profile -> cell(series, profile, locale)).toList());
  }

  private Cell cell(Series series, Profile profile, Locale locale) {
    return rows(profile)
        .filter(row -> Series.of(row).equals(series))
        .findFirst()
        .map(row ->
            new Cell(
                text.figure(row.figure(), row.indicator().unit(), locale),
                judgements.verdicts(row, locale).stream().findFirst().orElse(null)))
        .orElseGet(() -> new Cell(text.text("profile.absence.MISSING", locale), null));
  }
}
