// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SubjectGroupSet;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that show the figures of an area through a lens. */
@Component
class LensPages {
  private final Profiles profiles;
  private final Indicators indicators;
  private final FigureText text;
  private final JudgementPrinting judgements;

  LensPages(
      Profiles profiles, Indicators indicators, FigureText text, JudgementPrinting judgements) {
    this.profiles = profiles;
    this.indicators = indicators;
    this.text = text;
    this.judgements = judgements;
  }

  /** All but the one of the area's own page; the first is shown where none is asked for. */
  private List<Lens> lenses() {
    return Stream.concat(
            indicators.listSubjectGroupSets().stream().skip(1).map(Lens::of),
            Stream.of(Lens.ofPositiveHealth()))
        .toList();
  }

  /**
   * @param wanted id of a lens; the first where it is unknown
   */
  LensPage page(Area area, String wanted, AgeBand wantedAges, Locale locale) {
    Profile profile = profiles.profile(new ProfiledArea.Coded(area), wantedAges);
    List<Lens> lenses = lenses();
    Lens lens =
        lenses.stream()
            .filter(one -> one.id().equals(wanted))
            .findFirst()
            .orElseGet(lenses::getFirst);
    List<LensPage.Card> cards = cards(lens, profile, locale);
    return new LensPage(
        text.text("profile.lens.title", locale, title(lens, locale), area.title()),
        text.text("profile.lens.lead." + lens.key(), locale),
        area.division().isFictional(),
        hasEstimates(profile),
        AreaCrumbs.of(
            profile, new PageLink(title(lens, locale), address(area, lens, profile.ages()))),
        lenses.stream()
            .map(one ->
                new PageChoice(
                    title(one, locale), address(area, one, profile.ages()), one.equals(lens)))
            .toList(),
        profile.choices().stream()
            .map(band ->
                new PageChoice(
                    text.ages(band, locale),
                    address(area, lens, band),
                    band.equals(profile.ages())))
            .toList(),
        "/gebieden/" + area.id() + Address.query(profile.ages()),
        cards.stream().filter(card -> !card.lines().isEmpty()).toList(),
        silent(cards, locale));
  }

  private @Nullable String silent(List<LensPage.Card> cards, Locale locale) {
    List<String> titles =
        cards.stream().filter(card -> card.lines().isEmpty()).map(LensPage.Card::title).toList();
    return titles.isEmpty()
        ? null
        : text.text("profile.lens.silent", locale, String.join("; ", titles));
  }

  /** Of the first lens, for a link. */
  static String address(ProfiledArea area, AgeBand ages) {
    return "/gebieden/" + area.path() + "/samen" + Address.query(ages);
  }

  private static String address(Area area, Lens lens, AgeBand ages) {
    return address(new ProfiledArea.Coded(area), ages) + "&bril=" + lens.id();
  }

  private List<LensPage.Card> cards(Lens lens, Profile profile, Locale locale) {
    List<ProfileRow> rows =
        profile.groups().stream()
            .flatMap(group -> group.rows().stream())
            .filter(row -> !row.isAskedNowhere())
            .toList();
    return lens.groups().stream()
        .map(group ->
            new LensPage.Card(
                group,
                groupTitle(lens, group, locale),
                rows.stream()
                    .filter(row -> lens.shows(row.indicator(), group))
                    .map(row -> line(row, profile.ages(), locale))
                    .toList()))
        .toList();
  }

  private LensPage.Line line(ProfileRow row, AgeBand chosen, Locale locale) {
    return new LensPage.Line(
        row.indicator().name().in(locale),
        "/indicatoren/" + row.indicator().id(),
        text.text("profile.kind." + row.kind(), locale),
        text.when(row, chosen, locale),
        text.figure(row.figure(), row.indicator().unit(), locale),
        judgements.verdicts(row, locale).stream().findFirst().orElse(null));
  }

  private String title(Lens lens, Locale locale) {
    return switch (lens.kind()) {
      case POSITIVE_HEALTH -> text.text("profile.lens.positive-health", locale);
      case SUBJECTS -> set(lens).name().in(locale);
    };
  }

  private String groupTitle(Lens lens, String group, Locale locale) {
    return switch (lens.kind()) {
      case POSITIVE_HEALTH -> text.text("profile.dimension." + group, locale);
      case SUBJECTS ->
          set(lens).groups().stream()
              .filter(one -> one.id().equals(group))
              .findFirst()
              .orElseThrow()
              .name()
              .in(locale);
    };
  }

  private SubjectGroupSet set(Lens lens) {
    return indicators.listSubjectGroupSets().stream()
        .filter(set -> set.id().equals(lens.id()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasEstimates(Profile profile) {
    return profile.groups().stream()
        .flatMap(group -> group.rows().stream())
        .anyMatch(row -> row.kind() == KindOfFigure.MODEL_ESTIMATE);
  }
}
