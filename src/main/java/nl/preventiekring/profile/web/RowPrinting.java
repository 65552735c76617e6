package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfileRow.OtherPeriod;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns one row of a profile into what the page prints. */
@Component
class RowPrinting {
  private final FigureText text;
  private final TrackDrawing tracks;
  private final Indicators indicators;

  RowPrinting(FigureText text, TrackDrawing tracks, Indicators indicators) {
    this.text = text;
    this.tracks = tracks;
    this.indicators = indicators;
  }

  AreaPage.Row print(Area area, ProfileRow row, AgeBand chosen, Locale locale) {
    Unit unit = row.indicator().unit();
    boolean known = row.figure() instanceof Known;
    return new AreaPage.Row(
        id(row),
        row.indicator().name().in(locale),
        ages(row.ages(), chosen, locale),
        sign(row.kind()),
        text.text("profile.kind." + row.kind(), locale),
        row.period().toString(),
        known ? text.figure(row.figure(), unit, locale) : null,
        known ? text.unit(unit, locale).orElse(null) : null,
        interval(row.figure(), unit, locale).orElse(null),
        missing(row.figure(), locale),
        tracks.draw(area, row, locale),
        otherYears(row, locale),
        detail(area, row, locale));
  }

  private static String id(ProfileRow row) {
    return row.indicator().id()
        + "-"
        + (row.table() + "-" + row.ages()).replaceAll("[^0-9A-Za-z-]", "plus");
  }

  private @Nullable String ages(AgeBand band, AgeBand chosen, Locale locale) {
    return band.equals(chosen) || band.equals(AgeBand.EVERYBODY) ? null : text.ages(band, locale);
  }

  static String sign(KindOfFigure kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private AreaPage.@Nullable Missing missing(ShownFigure figure, Locale locale) {
    return switch (figure) {
      case Known _ -> null;
      case ShownFigure.Absent absent ->
          new AreaPage.Missing(
              absent.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              text.text("profile.absence." + absent.reason(), locale),
              text.text("profile.absence." + absent.reason() + ".text", locale));
      case ShownFigure.NotComputed refused ->
          new AreaPage.Missing(
              "not-computed",
              text.text("profile.absence.NOT_COMPUTED", locale),
              text.text("profile.refusal." + refused.reason(), locale));
    };
  }

  private Optional<String> interval(ShownFigure figure, Unit unit, Locale locale) {
    if (figure instanceof Known known && known.lower().isPresent() && known.upper().isPresent()) {
      return Optional.of(
          text.text(
              "profile.interval",
              locale,
              NumberText.decimal(known.lower().getAsDouble(), known.decimals(), locale),
              text.number(known.upper().getAsDouble(), known.decimals(), unit, locale)));
    }
    return Optional.empty();
  }

  private List<String> otherYears(ProfileRow row, Locale locale) {
    List<String> years = new ArrayList<>();
    for (OtherPeriod other : row.others()) {
      years.add(
          other.period() + ": " + text.figure(other.figure(), row.indicator().unit(), locale));
    }
    return years;
  }

  private AreaPage.Detail detail(Area area, ProfileRow row, Locale locale) {
    Indicator indicator = row.indicator();
    List<AreaPage.TableRow> rows = new ArrayList<>();
    rows.add(tableRow(area, row.figure(), row, true, locale));
    for (Comparison comparison : row.comparisons()) {
      rows.add(tableRow(comparison.area(), comparison.figure(), row, false, locale));
    }
    return new AreaPage.Detail(
        indicator.explanation().in(locale),
        indicator.favourable() == Favourable.NEUTRAL
            ? null
            : text.text("profile.favourable." + indicator.favourable(), locale),
        "/indicatoren/" + indicator.id(),
        text.text("profile.source", locale, credit(row), row.sourceKey()),
        "/herkomst/" + row.release(),
        text.text(
            "profile.caption",
            locale,
            indicator.name().in(locale),
            text.ages(row.ages(), locale),
            row.period().toString()),
        rows.stream().anyMatch(printed -> !printed.interval().isEmpty()),
        rows);
  }

  private String credit(ProfileRow row) {
    return indicators
        .findTable(row.table())
        .map(Indicators.SourceTable::credit)
        .orElse(row.table());
  }

  private AreaPage.TableRow tableRow(
      Area area, ShownFigure figure, ProfileRow row, boolean here, Locale locale) {
    Unit unit = row.indicator().unit();
    AreaPage.Missing missing = missing(figure, locale);
    boolean computed = figure instanceof Known known && known.computed();
    return new AreaPage.TableRow(
        text.text("profile.level.named." + area.level(), locale, area.title()),
        here,
        missing == null ? null : missing.sign(),
        text.figure(figure, unit, locale),
        computed ? text.text("profile.computed", locale) : null,
        interval(figure, unit, locale).orElse(""),
        here ? "" : difference(row, figure, locale));
  }

  /** How far this area lies from the other, without a judgement: empty where that says nothing. */
  private String difference(ProfileRow row, ShownFigure figure, Locale locale) {
    if (!(row.figure() instanceof Known here)
        || !(figure instanceof Known other)
        || row.indicator().unit() != Unit.PERCENT) {
      return "";
    }
    int decimals = Math.max(here.decimals(), other.decimals());
    String points = NumberText.decimal(Math.abs(here.value() - other.value()), decimals, locale);
    if (points.chars().noneMatch(digit -> digit >= '1' && digit <= '9')) {
      return text.text("profile.difference.none", locale);
    }
    return text.text(
        here.value() > other.value() ? "profile.difference.more" : "profile.difference.less",
        locale,
        points);
  }
}
