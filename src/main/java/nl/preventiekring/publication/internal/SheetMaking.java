// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.FactSheet;
import nl.preventiekring.publication.model.DotPicture;
import nl.preventiekring.publication.model.FigureChoice;
import nl.preventiekring.publication.model.Shape;
import nl.preventiekring.region.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the sheet of one area together. */
@Component
public class SheetMaking {
  /** Subjects on the first page, which holds the head and the story too, and on the second. */
  private static final int SUBJECTS_ON_A_PAGE = 3;

  /** A longer name gets smaller letters, so that it never takes a third line. */
  private static final int LONG_TITLE = 30;

  private final FigureText text;
  private final TileMaking tiles;
  private final SheetStory stories;
  private final AreaMap maps;
  private final Colophon colophon;

  SheetMaking(
      FigureText text, TileMaking tiles, SheetStory stories, AreaMap maps, Colophon colophon) {
    this.text = text;
    this.tiles = tiles;
    this.stories = stories;
    this.maps = maps;
    this.colophon = colophon;
  }

  /** A sheet that fits two pages, whatever the profile holds. */
  public FactSheet sheet(Profile profile, Locale locale) {
    ProfiledArea area = profile.area();
    List<ProfileRow> shown = new ArrayList<>();
    List<FactSheet.Subject> subjects = new ArrayList<>();
    for (Profile.Group group : profile.groups()) {
      List<ProfileRow> chosen = FigureChoice.of(group, profile.story());
      shown.addAll(chosen);
      subjects.add(subject(group, chosen, locale));
    }
    int most = Math.min(subjects.size(), 2 * SUBJECTS_ON_A_PAGE);
    int first = Math.min(most, SUBJECTS_ON_A_PAGE);
    return new FactSheet(
        locale.getLanguage(),
        area.title(),
        text.subtitle(area, text.text(area.level().nameKey(), locale), locale),
        place(profile, locale),
        area.division().isFictional(),
        area.title().length() > LONG_TITLE,
        inhabitants(profile, locale),
        maps.draw(area, locale),
        profile.groups().isEmpty() ? List.of() : stories.chapters(profile.story(), locale),
        key(profile, locale),
        subjects.subList(0, first),
        subjects.subList(first, most),
        certainty(shown, locale),
        colophon.sources(shown),
        colophon.made(locale),
        colophon.address(area));
  }

  private @Nullable String place(Profile profile, Locale locale) {
    List<String> around =
        profile.surroundings().reversed().stream()
            .map(area -> text.text("profile.level.named." + area.level(), locale, area.title()))
            .toList();
    return around.isEmpty() ? null : String.join(" \u00b7 ", around);
  }

  private @Nullable String inhabitants(Profile profile, Locale locale) {
    return profile
        .inhabitants()
        .map(row ->
            text.text(
                "publication.sheet.inhabitants",
                locale,
                text.figure(row.figure(), row.indicator().unit(), locale),
                row.period().toString()))
        .orElse(null);
  }

  private FactSheet.Subject subject(Profile.Group group, List<ProfileRow> chosen, Locale locale) {
    return new FactSheet.Subject(
        group.subject().name().in(locale),
        chosen.stream().map(row -> tiles.tile(row, locale)).toList(),
        chosen.isEmpty() ? text.text("publication.sheet.empty", locale) : null);
  }

  private List<FactSheet.KeyEntry> key(Profile profile, Locale locale) {
    Stream<FactSheet.KeyEntry> here =
        Stream.of(entry(Shape.HERE, text.text("publication.sheet.here", locale), locale));
    Stream<FactSheet.KeyEntry> around =
        profile.surroundings().reversed().stream()
            .map(area -> entry(Shape.of(area.level()), nameOf(area, locale), locale));
    return profile.surroundings().isEmpty() ? List.of() : Stream.concat(here, around).toList();
  }

  private FactSheet.KeyEntry entry(Shape shape, String words, Locale locale) {
    return new FactSheet.KeyEntry(
        DotPicture.key(shape, text.text("publication.shape." + shape, locale)), words);
  }

  private String nameOf(Area area, Locale locale) {
    return text.text("profile.the." + area.level(), locale);
  }

  private List<String> certainty(List<ProfileRow> shown, Locale locale) {
    boolean estimates = shown.stream().anyMatch(row -> row.kind() == KindOfFigure.MODEL_ESTIMATE);
    return List.of(
        text.text("publication.sheet.certainty.difference", locale),
        text.text(
            estimates
                ? "publication.sheet.certainty.estimates"
                : "publication.sheet.certainty.counts",
            locale));
  }
}
