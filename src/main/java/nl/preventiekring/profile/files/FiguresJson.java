// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.files;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All figures of an area for other programs, as the page gives them to download and {@code profile
 * --format json} prints them. Names stay as they are.
 */
public record FiguresJson(AreaJson area, List<FigureJson> figures) {

  /**
   * @param code id of a custom area, which has no code
   * @param division the year
   * @param set NL, or Voorbeeld where all is made up
   */
  public record AreaJson(String code, String name, String level, int division, String set) {}

  /**
   * @param sourceKey table and key; null where the figure was computed from parts
   * @param absence suppressed, notAsked or missing; null where there is a value
   */
  public record FigureJson(
      String indicator,
      @Nullable String sourceKey,
      String period,
      String ageBand,
      @Nullable Double value,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable String absence,
      String kind,
      List<ComparisonJson> comparisons) {}

  public record ComparisonJson(
      String level,
      String code,
      String name,
      @Nullable Double value,
      @Nullable String absence,
      boolean computed) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public byte[] bytes() {
    return MAPPER.writeValueAsBytes(this);
  }

  public static FiguresJson of(ProfiledArea area, List<FigureLine> lines) {
    return new FiguresJson(
        new AreaJson(
            area.code(),
            area.title(),
            word(area.level().name()),
            area.division().year(),
            area.division().set()),
        lines.stream().map(line -> figure(line, area instanceof ProfiledArea.Made)).toList());
  }

  private static FigureJson figure(FigureLine line, boolean ofMadeArea) {
    ShownFigure.@Nullable Known known =
        line.figure() instanceof ShownFigure.Known figure ? figure : null;
    return new FigureJson(
        line.indicator().id().value(),
        ofMadeArea || isComputed(line.figure()) ? null : line.sourceKey(),
        line.period().toString(),
        line.ages().toString(),
        value(line.figure()),
        known == null ? null : bound(known.lower()),
        known == null ? null : bound(known.upper()),
        absence(line.figure()),
        word(line.kind().name()),
        line.comparisons().stream().map(FiguresJson::comparison).toList());
  }

  private static ComparisonJson comparison(ProfileRow.Comparison comparison) {
    return new ComparisonJson(
        word(comparison.area().level().name()),
        comparison.area().code().value(),
        comparison.area().title(),
        value(comparison.figure()),
        absence(comparison.figure()),
        isComputed(comparison.figure()));
  }

  private static boolean isComputed(ShownFigure figure) {
    return switch (figure) {
      case ShownFigure.Known known -> known.computed();
      case ShownFigure.Absent _ -> false;
      case ShownFigure.NotComputed _ -> true;
    };
  }

  private static @Nullable Double value(ShownFigure figure) {
    return figure instanceof ShownFigure.Known known ? known.value() : null;
  }

  private static @Nullable Double bound(OptionalDouble bound) {
    return bound.isPresent() ? bound.getAsDouble() : null;
  }

  private static @Nullable String absence(ShownFigure figure) {
    return figure.absence().map(reason -> word(reason.name())).orElse(null);
  }

  /** {@code NOT_ASKED} as {@code notAsked}. */
  private static String word(String constant) {
    StringBuilder word = new StringBuilder();
    for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
      word.append(
          word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return word.toString();
  }
}
