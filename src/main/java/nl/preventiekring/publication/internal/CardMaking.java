// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.publication.CardSheet;
import nl.preventiekring.publication.FactSheet;
import nl.preventiekring.publication.FigureCards;
import nl.preventiekring.publication.model.FigureChoice;
import nl.preventiekring.publication.model.PeoplePicture;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts figures on cards. */
@Component
public class CardMaking {
  private static final int FEW = 4;
  private static final int MANY = 6;
  private static final int IN_A_ROW = 2;

  private final FigureText text;
  private final TileMaking tiles;
  private final Colophon colophon;
  private final Indicators indicators;

  CardMaking(FigureText text, TileMaking tiles, Colophon colophon, Indicators indicators) {
    this.text = text;
    this.tiles = tiles;
    this.colophon = colophon;
    this.indicators = indicators;
  }

  /** See {@link FigureCards#of}. */
  public FigureCards.Table table(Profile profile, List<String> wanted, int perPage, Locale locale) {
    List<ProfileRow> chosen = wanted.isEmpty() ? byDefault(profile) : rows(profile, wanted);
    int most = perPage == MANY ? MANY : FEW;
    CardSheet cards =
        new CardSheet(
            locale.getLanguage(),
            profile.area().title(),
            profile.area().division().isFictional(),
            most,
            parts(parts(cards(profile, chosen, locale), IN_A_ROW), most / IN_A_ROW).stream()
                .map(rows -> new CardSheet.Page(rows.stream().map(CardSheet.Row::new).toList()))
                .toList());
    return new FigureCards.Table(cards, subjects(profile, chosen, locale));
  }

  private List<CardSheet.Card> cards(Profile profile, List<ProfileRow> rows, Locale locale) {
    return rows.stream().map(row -> card(profile.area().title(), row, locale)).toList();
  }

  /** What the story tells, and where that is little the first of each subject. */
  private static List<ProfileRow> byDefault(Profile profile) {
    List<ProfileRow> chosen = new ArrayList<>(FigureChoice.told(profile.story()));
    profile.groups().stream()
        .flatMap(group -> FigureChoice.of(group, profile.story()).stream().limit(1))
        .filter(row -> !chosen.contains(row))
        .limit(Math.max(0, FEW - chosen.size()))
        .forEach(chosen::add);
    return chosen;
  }

  private static List<ProfileRow> rows(Profile profile, List<String> wanted) {
    return profile.groups().stream()
        .flatMap(group -> FigureChoice.known(group).stream())
        .filter(row -> wanted.contains(row.indicator().id().value()))
        .limit(FigureCards.MOST)
        .toList();
  }

  private CardSheet.Card card(String area, ProfileRow row, Locale locale) {
    String what = what(area, row, locale);
    FactSheet.Verdict verdict = tiles.verdict(row, locale);
    return new CardSheet.Card(
        row.indicator().name().in(locale),
        tiles.figure(row, locale),
        picture(row, what, locale),
        what,
        text.text("publication.card.question." + mood(verdict), locale),
        String.join("; ", colophon.sources(List.of(row)))
            + ", "
            + text.text("profile.kind." + row.kind(), locale));
  }

  private static String mood(FactSheet.@Nullable Verdict verdict) {
    return verdict != null && verdict.look().endsWith("favourable") ? verdict.look() : "other";
  }

  private String what(String area, ProfileRow row, Locale locale) {
    if (row.indicator().unit() == Unit.PERCENT && row.figure() instanceof Known known) {
      return text.text(
          "publication.card.of-hundred",
          locale,
          row.indicator().name().in(locale),
          NumberText.whole(Math.round(known.value()), locale),
          who(row, locale),
          area);
    }
    return text.text(
        "publication.card.number",
        locale,
        row.indicator().name().in(locale),
        (tiles.figure(row, locale) + " " + text.unit(row.indicator().unit(), locale).orElse(""))
            .strip(),
        area);
  }

  /**
   * {@code volwassenen}, or {@code mensen van 65 jaar en ouder} where the figure is about those.
   */
  private String who(ProfileRow row, Locale locale) {
    return row.ages().equals(AgeBand.ADULTS) || row.ages().equals(AgeBand.EVERYBODY)
        ? indicators
            .findPopulation(row.indicator().population())
            .map(people -> people.name().in(locale))
            .orElseGet(() -> text.text("publication.card.people", locale))
        : text.text("publication.card.people-of", locale, text.ages(row.ages(), locale));
  }

  private @Nullable String picture(ProfileRow row, String words, Locale locale) {
    return row.indicator().unit() == Unit.PERCENT && row.figure() instanceof Known known
        ? PeoplePicture.svg(known.value(), words)
        : tiles.picture(row, locale);
  }

  private List<FigureCards.Subject> subjects(
      Profile profile, List<ProfileRow> chosen, Locale locale) {
    return profile.groups().stream()
        .map(group ->
            new FigureCards.Subject(
                group.subject().name().in(locale),
                FigureChoice.known(group).stream()
                    .map(row ->
                        new FigureCards.Choice(
                            row.indicator().id().value(),
                            row.indicator().name().in(locale),
                            tiles.figure(row, locale),
                            chosen.contains(row)))
                    .toList()))
        .filter(subject -> !subject.choices().isEmpty())
        .toList();
  }

  private static <T> List<List<T>> parts(List<T> all, int size) {
    return IntStream.range(0, (all.size() + size - 1) / size)
        .mapToObj(i -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)))
        .toList();
  }
}
