// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.internal;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Story;
import nl.preventiekring.profile.Story.Standout;
import nl.preventiekring.profile.Story.Unknown;
import nl.preventiekring.publication.FactSheet;
import org.springframework.stereotype.Component;

/** The short story in the few words that a column of a sheet holds. */
@Component
class SheetStory {
  /** Names that fit under one reason why something is not known. */
  private static final int MOST_NAMES = 3;

  private final FigureText text;

  SheetStory(FigureText text) {
    this.text = text;
  }

  List<FactSheet.Chapter> chapters(Story story, Locale locale) {
    return List.of(
        chapter("strengths", standouts(story.strengths(), locale), locale),
        chapter("concerns", standouts(story.concerns(), locale), locale),
        chapter("unknowns", unknowns(story.unknowns(), locale), locale));
  }

  private FactSheet.Chapter chapter(String name, List<FactSheet.Point> points, Locale locale) {
    return new FactSheet.Chapter(
        name,
        text.text("profile.story." + name, locale),
        points,
        text.text("profile.story." + name + ".none", locale));
  }

  private List<FactSheet.Point> standouts(List<Standout> standouts, Locale locale) {
    return standouts.stream()
        .map(standout ->
            new FactSheet.Point(
                standout.row().indicator().name().in(locale),
                text.text(
                    "publication.sheet.beside",
                    locale,
                    text.figure(standout.row().figure(), standout.row().indicator().unit(), locale),
                    text.text("profile.the." + standout.benchmark().level(), locale),
                    text.figure(standout.theirs(), standout.row().indicator().unit(), locale))))
        .toList();
  }

  private List<FactSheet.Point> unknowns(List<Unknown> unknowns, Locale locale) {
    return unknowns.stream()
        .map(unknown ->
            new FactSheet.Point(
                text.text("profile.story.gap." + unknown.gap(), locale), names(unknown, locale)))
        .toList();
  }

  private String names(Unknown unknown, Locale locale) {
    List<String> names =
        unknown.indicators().stream()
            .limit(MOST_NAMES)
            .map(indicator -> indicator.name().in(locale))
            .toList();
    int more = unknown.indicators().size() - names.size();
    String told = String.join(", ", names);
    return more == 0 ? told : text.text("profile.story.and-more", locale, told, more);
  }
}
