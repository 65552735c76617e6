// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import org.jspecify.annotations.Nullable;

/**
 * A profile as {@code profile --format json} prints it. Other programs read this: names stay as
 * they are.
 */
record ProfileJson(AreaJson area, List<FigureJson> figures) {

  /**
   * @param code id of a custom area, which has no code
   * @param division the year
   * @param set NL, or Voorbeeld where all is made up
   */
  record AreaJson(String code, String name, String level, int division, String set) {}

  /**
   * @param sourceKey table and key; null where the figure was computed from parts
   * @param absence suppressed, notAsked or missing; null where there is a value
   */
  record FigureJson(
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

  record ComparisonJson(
      String level,
      String code,
      String name,
      @Nullable Double value,
      @Nullable String absence,
      boolean computed) {}

  static ProfileJson of(ProfiledArea area, List<FigureLine> lines) {
    return new ProfileJson(
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
        line.comparisons().stream().map(ProfileJson::comparison).toList());
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
    return switch (figure) {
      case ShownFigure.Known _ -> null;
      case ShownFigure.Absent absent -> word(absent.reason().name());
      case ShownFigure.NotComputed refused ->
          word(
              (refused.reason() == ShownFigure.Why.PART_SUPPRESSED
                      ? Absence.SUPPRESSED
                      : Absence.MISSING)
                  .name());
    };
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
