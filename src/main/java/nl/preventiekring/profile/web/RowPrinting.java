// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.AreasAlike;
import nl.preventiekring.profile.Courses;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Positions;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.ShownFigure.NotComputed;
import nl.preventiekring.profile.SimilarAreas;
import nl.preventiekring.profile.SimilarAreas.Beside;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns one row of a profile into what the page prints. */
@Component
class RowPrinting {
  private final FigureText text;
  private final TrackDrawing tracks;
  private final JudgementPrinting judgements;
  private final ChangePrinting changes;
  private final Indicators indicators;
  private final SimilarAreas similar;
  private final Positions positions;
  private final Courses courses;

  RowPrinting(
      FigureText text,
      TrackDrawing tracks,
      JudgementPrinting judgements,
      ChangePrinting changes,
      Indicators indicators,
      SimilarAreas similar,
      Positions positions,
      Courses courses) {
    this.text = text;
    this.tracks = tracks;
    this.judgements = judgements;
    this.changes = changes;
    this.indicators = indicators;
    this.similar = similar;
    this.positions = positions;
    this.courses = courses;
  }

  /** Whether figures of this area can be set beside those of similar areas. */
  boolean hasSimilarAreas(ProfiledArea area) {
    return area instanceof ProfiledArea.Coded coded
        && similar.find(coded.area()) instanceof AreasAlike.Found found
        && !found.farFromAll();
  }

  AreaPage.Row print(ProfiledArea area, ProfileRow row, AgeBand chosen, Locale locale) {
    Unit unit = row.indicator().unit();
    Track track = tracks.draw(area, row, locale);
    Optional<Beside> alike = similar.compare(area, row);
    return new AreaPage.Row(
        row.indicator().name().in(locale),
        sign(row.kind().name()),
        text.text("profile.kind." + row.kind(), locale),
        text.when(row, chosen, locale),
        row.figure() instanceof Known ? text.figure(row.figure(), unit, locale) : null,
        note(row.figure(), unit, locale),
        missing(row, area, locale),
        track == null ? null : TrackSvg.write(track),
        judgements.verdicts(row, alike, locale),
        otherYears(area, row, locale),
        cells(area, row, alike, locale),
        detail(area, row, alike, locale));
  }

  static String sign(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable String note(ShownFigure figure, Unit unit, Locale locale) {
    if (!(figure instanceof Known known)) {
      return null;
    }
    String note =
        Stream.of(
                text.unit(unit, locale).orElse(""),
                interval(known, unit, locale),
                known.computed() ? text.text("profile.computed", locale) : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return note.isEmpty() ? null : note;
  }

  private String interval(Known known, Unit unit, Locale locale) {
    return known.lower().isPresent() && known.upper().isPresent()
        ? text.text(
            "profile.interval",
            locale,
            NumberText.decimal(known.lower().getAsDouble(), known.decimals(), locale),
            text.number(known.upper().getAsDouble(), known.decimals(), unit, locale))
        : "";
  }

  private AreaPage.@Nullable Missing missing(ProfileRow row, ProfiledArea area, Locale locale) {
    return switch (row.figure()) {
      case Known _ -> null;
      case ShownFigure.Absent absent ->
          new AreaPage.Missing(
              sign(absent.reason().name()),
              text.text("profile.absence." + absent.reason(), locale),
              text.text("profile.absence." + absent.reason() + ".text", locale),
              beside(row, locale));
      case NotComputed refused ->
          new AreaPage.Missing(
              "not-computed",
              text.text("profile.absence.NOT_COMPUTED", locale),
              text.text(
                  (area instanceof ProfiledArea.Made ? "profile.refusal.made." : "profile.refusal.")
                      + refused.reason(),
                  locale),
              beside(row, locale));
    };
  }

  private @Nullable String beside(ProfileRow row, Locale locale) {
    String known =
        row.comparisons().stream()
            .filter(comparison -> comparison.figure() instanceof Known)
            .map(comparison ->
                comparison.area().title()
                    + " "
                    + text.figure(comparison.figure(), row.indicator().unit(), locale))
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? null : text.text("profile.beside", locale, known);
  }

  private @Nullable String otherYears(ProfiledArea area, ProfileRow row, Locale locale) {
    String years =
        row.others().stream()
            .map(other ->
                other.period() + " " + text.figure(other.figure(), row.indicator().unit(), locale))
            .collect(Collectors.joining(" \u00b7 "));
    if (years.isEmpty()) {
      return null;
    }
    String told = text.text("profile.other-years-of-table", locale, years);
    return courses.find(area, row).changes().stream()
        .findFirst()
        .filter(change -> change.judgement() instanceof Judgement.Judged)
        .map(change -> told + ". " + changes.verdict(row, change, locale).words())
        .orElse(told);
  }

  private List<String> cells(
      ProfiledArea area, ProfileRow row, Optional<Beside> alike, Locale locale) {
    Stream<ShownFigure> figures =
        Stream.concat(Stream.of(row.figure()), row.comparisons().stream().map(Comparison::figure));
    Stream<String> similarCell =
        hasSimilarAreas(area)
            ? Stream.of(
                alike
                    .map(beside ->
                        text.number(
                            beside.mean().value(),
                            beside.mean().decimals(),
                            row.indicator().unit(),
                            locale))
                    .orElse("\u2013"))
            : Stream.of();
    return Stream.concat(
            figures.map(figure -> cell(figure, row.indicator().unit(), locale)), similarCell)
        .toList();
  }

  /** A figure with its interval, for a table. */
  String cell(ShownFigure figure, Unit unit, Locale locale) {
    String shown = text.figure(figure, unit, locale);
    if (!(figure instanceof Known known)) {
      return shown;
    }
    String more =
        known.computed() ? text.text("profile.computed", locale) : interval(known, unit, locale);
    return more.isEmpty() ? shown : shown + " (" + more + ")";
  }

  private AreaPage.Detail detail(
      ProfiledArea area, ProfileRow row, Optional<Beside> alike, Locale locale) {
    Indicator indicator = row.indicator();
    return new AreaPage.Detail(
        indicator.explanation().in(locale),
        indicator.favourable() == Favourable.NEUTRAL
            ? null
            : text.text("profile.favourable." + indicator.favourable(), locale),
        computation(row, locale),
        refusal(row, locale),
        Stream.concat(
                position(area, row, locale).stream(),
                judgements.certainty(row, alike, locale).stream())
            .toList(),
        text.text("profile.source", locale, credit(row), row.sourceKey()),
        "/herkomst/" + row.release(),
        "/indicatoren/" + indicator.id());
  }

  /** Where the figure stands among all areas of its level, in words and never as a rank. */
  private Optional<String> position(ProfiledArea area, ProfileRow row, Locale locale) {
    return positions
        .find(area, row)
        .map(position -> {
          String level = text.text(position.level().pluralKey(), locale);
          String below = hundredths(position.below());
          String sentence =
              position.low().isPresent() && position.high().isPresent()
                  ? text.text(
                      "profile.position",
                      locale,
                      below,
                      level,
                      hundredths(position.low().getAsDouble()),
                      hundredths(position.high().getAsDouble()))
                  : text.text("profile.position.exact", locale, below, level);
          return row.indicator().favourable() == Favourable.NEUTRAL
              ? sentence
              : sentence
                  + " "
                  + text.text("profile.favourable." + row.indicator().favourable(), locale);
        });
  }

  private static String hundredths(double share) {
    return String.valueOf(Math.round(100 * share));
  }

  /** How a figure that no source has was made of those of its parts; null where a source has it. */
  private @Nullable String computation(ProfileRow row, Locale locale) {
    if (!(row.figure() instanceof Known known) || !known.computed()) {
      return null;
    }
    return indicators
        .findWeight(row.indicator(), row.ages())
        .filter(weight -> row.indicator().combination().method() == Method.WEIGHTED)
        .map(weight ->
            text.text("profile.computation.WEIGHTED", locale, weight.name().in(locale))
                + weight.approximation().map(reason -> " " + reason.in(locale)).orElse(""))
        .orElseGet(() -> text.text("profile.computation.SUM", locale));
  }

  private @Nullable String refusal(ProfileRow row, Locale locale) {
    for (Comparison comparison : row.comparisons()) {
      if (comparison.figure() instanceof NotComputed refused) {
        return comparison.area().title()
            + ": "
            + text.text("profile.refusal." + refused.reason(), locale);
      }
    }
    return null;
  }

  private String credit(ProfileRow row) {
    return indicators
        .findTable(row.table())
        .map(Indicators.SourceTable::credit)
        .orElse(row.table());
  }
}
