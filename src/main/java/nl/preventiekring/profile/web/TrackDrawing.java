// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.profile.model.TrackPlan;
import nl.preventiekring.profile.model.TrackPlan.Wanted;
import nl.preventiekring.region.AreaLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a figure among its comparisons and its like. */
@Component
class TrackDrawing {
  /** Percent of the width that two numbers side by side take on the narrowest picture. */
  private static final double ROOM_FOR_ENDS = 35;

  private final FigureText text;

  TrackDrawing(FigureText text) {
    this.text = text;
  }

  /** Null where there is neither a comparison nor a spread to draw. */
  @Nullable Track draw(ProfiledArea area, ProfileRow row, Locale locale) {
    if (!(row.figure() instanceof Known here) || row.spread().isEmpty()) {
      return null;
    }
    Spread spread = row.spread().get();
    List<Compared> compared = compared(row);
    TrackPlan plan = TrackPlan.over(allValues(here, spread, compared));
    return new Track(
        sentence(area, here, row, locale),
        percent(plan.place(here.value())),
        stretch(plan, spread.low(), spread.high()),
        ends(plan, here, spread, row, locale),
        stretch(plan, spread.firstQuarter(), spread.thirdQuarter()),
        interval(plan, here),
        ticks(plan, compared, row, locale));
  }

  private Track.@Nullable Ends ends(
      TrackPlan plan, Known here, Spread spread, ProfileRow row, Locale locale) {
    return plan.place(spread.high()) - plan.place(spread.low()) < ROOM_FOR_ENDS
        ? null
        : new Track.Ends(
            shortNumber(spread.low(), here.decimals(), row, locale),
            shortNumber(spread.high(), here.decimals(), row, locale));
  }

  private record Compared(AreaLevel level, Known figure) {}

  private static List<Compared> compared(ProfileRow row) {
    List<Compared> known = new ArrayList<>();
    for (Comparison comparison : row.comparisons()) {
      if (comparison.figure() instanceof Known figure) {
        known.add(new Compared(comparison.area().level(), figure));
      }
    }
    return known;
  }

  private static List<Double> allValues(Known here, Spread spread, List<Compared> compared) {
    Stream<Double> own =
        Stream.of(
            here.value(),
            here.lower().orElse(here.value()),
            here.upper().orElse(here.value()),
            spread.low(),
            spread.high());
    return Stream.concat(own, compared.stream().map(other -> other.figure().value())).toList();
  }

  private static Track.@Nullable Stretch interval(TrackPlan plan, Known here) {
    OptionalDouble lower = here.lower();
    OptionalDouble upper = here.upper();
    return lower.isPresent() && upper.isPresent()
        ? stretch(plan, lower.getAsDouble(), upper.getAsDouble())
        : null;
  }

  private static Track.Stretch stretch(TrackPlan plan, double from, double to) {
    return new Track.Stretch(percent(plan.place(from)), percent(plan.place(to)));
  }

  private List<Track.Tick> ticks(
      TrackPlan plan, List<Compared> compared, ProfileRow row, Locale locale) {
    List<Wanted> wanted =
        compared.stream()
            .map(other ->
                new Wanted(
                    text.text("profile.short." + other.level(), locale),
                    shortNumber(other.figure().value(), other.figure().decimals(), row, locale),
                    other.figure().value()))
            .toList();
    return plan.labels(wanted).stream()
        .map(label ->
            new Track.Tick(
                label.name(), label.text(), percent(label.tick()), percent(label.middle())))
        .toList();
  }

  /** Without its unit: the large figure beside the picture has that. */
  private String shortNumber(double value, int decimals, ProfileRow row, Locale locale) {
    return withoutUnit(text.number(value, decimals, row.indicator().unit(), locale));
  }

  static String withoutUnit(String number) {
    return number.replaceAll("[\u202f ]?[%a-zA-Z\u00b3]+$", "");
  }

  private String sentence(ProfiledArea area, Known here, ProfileRow row, Locale locale) {
    String others =
        row.comparisons().stream()
            .map(comparison ->
                comparison.area().title()
                    + " "
                    + text.figure(comparison.figure(), row.indicator().unit(), locale))
            .collect(Collectors.joining("; "));
    String own =
        area.title()
            + " "
            + text.number(here.value(), here.decimals(), row.indicator().unit(), locale);
    return others.isEmpty() ? own : own + "; " + others;
  }

  private static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
