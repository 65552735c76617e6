// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Story;
import nl.preventiekring.profile.Story.Standout;
import nl.preventiekring.profile.Story.Unknown;
import nl.preventiekring.shared.NumberText;
import org.springframework.stereotype.Component;

/** Writes the short story that stands above the figures of an area. */
@Component
class StoryPrinting {
  /** Names of indicators that fit in one sentence; the others are counted. */
  private static final int MOST_NAMES = 4;

  private final FigureText text;

  StoryPrinting(FigureText text) {
    this.text = text;
  }

  AreaPage.Story print(Story story, Locale locale) {
    return new AreaPage.Story(
        List.of(
            chapter("strengths", "favourable", standouts(story.strengths(), locale), locale),
            chapter("concerns", "unfavourable", standouts(story.concerns(), locale), locale),
            chapter("unknowns", "missing", unknowns(story.unknowns(), locale), locale)),
        text.text(
            "profile.story.chance",
            locale,
            NumberText.whole(story.compared(), locale),
            NumberText.whole(story.different(), locale),
            NumberText.decimal(story.expectedByChance(), 1, locale)));
  }

  private AreaPage.Chapter chapter(
      String name, String sign, List<AreaPage.Point> points, Locale locale) {
    return new AreaPage.Chapter(
        name,
        sign,
        text.text("profile.story." + name, locale),
        points,
        text.text("profile.story." + name + ".none", locale));
  }

  private List<AreaPage.Point> standouts(List<Standout> standouts, Locale locale) {
    return standouts.stream().map(standout -> point(standout, locale)).toList();
  }

  private AreaPage.Point point(Standout standout, Locale locale) {
    var indicator = standout.row().indicator();
    return new AreaPage.Point(
        indicator.name().in(locale),
        text.text(
            "profile.story.beside",
            locale,
            text.figure(standout.row().figure(), indicator.unit(), locale),
            text.figure(standout.theirs(), indicator.unit(), locale),
            standout.benchmark().title()));
  }

  private List<AreaPage.Point> unknowns(List<Unknown> unknowns, Locale locale) {
    return unknowns.stream()
        .map(unknown ->
            new AreaPage.Point(
                text.text("profile.story.gap." + unknown.gap(), locale), names(unknown, locale)))
        .toList();
  }

  private String names(Unknown unknown, Locale locale) {
    List<String> names = unknown.indicators().stream().map(one -> one.name().in(locale)).toList();
    int more = names.size() - MOST_NAMES;
    String told = String.join(", ", names.stream().limit(MOST_NAMES).toList());
    return more <= 0 ? told : text.text("profile.story.and-more", locale, told, more);
  }
}
