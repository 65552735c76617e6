// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.publication.FactSheet;
import nl.preventiekring.publication.model.DotPicture;
import nl.preventiekring.publication.model.FigureChoice;
import nl.preventiekring.publication.model.Shape;
import nl.preventiekring.shared.AgeBand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One figure large, with a picture and words. */
@Component
class TileMaking {
  private final FigureText text;

  TileMaking(FigureText text) {
    this.text = text;
  }

  FactSheet.Tile tile(ProfileRow row, Locale locale) {
    return new FactSheet.Tile(
        row.indicator().name().in(locale),
        figure(row, locale),
        note(row, locale),
        picture(row, locale),
        verdict(row, locale),
        beside(row, locale));
  }

  String figure(ProfileRow row, Locale locale) {
    return text.figure(row.figure(), row.indicator().unit(), locale);
  }

  /** {@code per 1.000 inwoners, 2024, telling}. */
  private String note(ProfileRow row, Locale locale) {
    return Stream.of(
            text.unit(row.indicator().unit(), locale).orElse(""),
            text.when(row, AgeBand.ADULTS, locale),
            text.text("profile.kind." + row.kind(), locale))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Null where there is nothing beside which the figure could stand. */
  @Nullable String picture(ProfileRow row, Locale locale) {
    List<DotPicture.Mark> marks = new ArrayList<>();
    for (Comparison comparison : row.comparisons()) {
      if (comparison.figure() instanceof Known other) {
        marks.add(new DotPicture.Mark(Shape.of(comparison.area().level()), other.value()));
      }
    }
    return row.figure() instanceof Known here && !marks.isEmpty() && isMeant(row)
        ? DotPicture.svg(
            here.value(),
            marks,
            row.spread().orElse(null),
            text.text(
                "publication.sheet.picture",
                locale,
                row.indicator().name().in(locale),
                figure(row, locale),
                String.valueOf(beside(row, locale))))
        : null;
  }

  /** Larger places have more of what is counted: that they do is no comparison. */
  private static boolean isMeant(ProfileRow row) {
    return row.comparisons().stream()
        .noneMatch(comparison -> comparison.judgement().equals(new NotJudged(Reason.NOT_MEANT)));
  }

  FactSheet.@Nullable Verdict verdict(ProfileRow row, Locale locale) {
    Comparison nearest = FigureChoice.nearest(row);
    if (nearest == null || !(nearest.judgement() instanceof Judged judged)) {
      return null;
    }
    Standing standing = Standing.of(judged);
    return new FactSheet.Verdict(
        standing.sign(),
        sign(standing.sign()),
        text.text(
            "profile.verdict." + standing.word(),
            locale,
            text.text("profile.the." + nearest.area().level(), locale)));
  }

  private static String sign(String look) {
    return switch (look) {
      case "favourable" -> "\u25b2";
      case "unfavourable" -> "\u25bc";
      case "higher" -> "\u2191";
      case "lower" -> "\u2193";
      default -> "=";
    };
  }

  private @Nullable String beside(ProfileRow row, Locale locale) {
    if (!isMeant(row)) {
      return null;
    }
    String others =
        row.comparisons().stream()
            .filter(comparison -> comparison.figure() instanceof Known)
            .map(comparison ->
                text.text("profile.short." + comparison.area().level(), locale)
                    + "\u00a0"
                    + text.figure(comparison.figure(), row.indicator().unit(), locale))
            .collect(Collectors.joining(" \u00b7 "));
    return others.isEmpty() ? null : others;
  }
}
