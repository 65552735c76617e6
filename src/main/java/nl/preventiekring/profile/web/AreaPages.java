// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Interpretations;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the page of an area. */
@Component
class AreaPages {
  private static final Logger LOG = LoggerFactory.getLogger(AreaPages.class);

  private final Areas areas;
  private final Profiles profiles;
  private final FigureText text;
  private final StoryPrinting stories;
  private final RowPrinting rows;
  private final MapDrawing maps;
  private final PlacesListing places;
  private final HistoryReading histories;
  private final NoticeWriting notices;
  private final Interpretations interpretations;
  private final InterpretationPrinting written;
  private final List<AreaView> views;

  AreaPages(
      Areas areas,
      Profiles profiles,
      FigureText text,
      StoryPrinting stories,
      RowPrinting rows,
      MapDrawing maps,
      PlacesListing places,
      HistoryReading histories,
      NoticeWriting notices,
      Interpretations interpretations,
      InterpretationPrinting written,
      List<AreaView> views) {
    this.areas = areas;
    this.profiles = profiles;
    this.text = text;
    this.stories = stories;
    this.rows = rows;
    this.maps = maps;
    this.places = places;
    this.histories = histories;
    this.notices = notices;
    this.interpretations = interpretations;
    this.written = written;
    this.views = views;
  }

  /** The page of an area that has a code. */
  AreaPage page(Area area, AgeBand wanted, Locale locale) {
    AreaTree tree = areas.tree(area.division());
    History history = histories.read(area);
    return page(
        profiles.profile(new ProfiledArea.Coded(area), wanted),
        tree,
        notices.ofCoded(area, history, locale),
        places.list(area, history, tree, locale),
        locale);
  }

  /** The page of a custom area. */
  AreaPage page(ProfiledArea.Made area, AgeBand wanted, Locale locale) {
    return page(
        profiles.profile(area, wanted),
        areas.tree(area.division()),
        notices.ofMade(locale),
        places.list(area, locale),
        locale);
  }

  private AreaPage page(
      Profile profile,
      AreaTree tree,
      List<Notice> notes,
      List<AreaPage.Places> around,
      Locale locale) {
    ProfiledArea area = profile.area();
    return new AreaPage(
        area.title(),
        subtitle(area, tree, locale),
        lead(profile, locale),
        area.division().isFictional(),
        inSameAges(crumbs(profile, locale), profile.ages()),
        links(AreaView.Kind.PAGE, profile, locale),
        links(AreaView.Kind.TO_KEEP, profile, locale),
        actions(area, locale),
        Stream.concat(notes.stream(), notices.ofAges(profile, locale).stream()).toList(),
        facts(profile, tree, locale),
        maps.draw(area, tree, locale),
        ageChoices(profile, locale),
        key(profile, locale),
        profile.groups().isEmpty() ? null : stories.print(profile.story(), locale),
        notes(area, locale),
        hasEstimates(profile),
        columns(profile, locale),
        groups(profile, locale),
        around.stream().map(places -> inSameAges(places, profile.ages())).toList());
  }

  private List<AreaPage.Note> notes(ProfiledArea area, Locale locale) {
    return area instanceof ProfiledArea.Coded coded
        ? written.notes(interpretations.list(coded.area().id()), locale)
        : List.of();
  }

  /** {@code wijk in Ede, indeling 2020, code WK022802}. */
  private String subtitle(ProfiledArea area, AreaTree tree, Locale locale) {
    String level = text.text(area.level().nameKey(), locale);
    List<Area> municipalities = PlacesListing.municipalities(area, tree);
    String where =
        municipalities.isEmpty() || area.parts().equals(municipalities)
            ? level
            : text.text("profile.in", locale, level, PlacesListing.titles(municipalities));
    return text.subtitle(area, where, locale);
  }

  /** Links to other areas keep the ages that the reader chose. */
  private static List<PageLink> inSameAges(List<PageLink> links, AgeBand ages) {
    return ages.equals(AgeBand.ADULTS)
        ? links
        : links.stream()
            .map(link -> new PageLink(link.title(), link.href() + Address.query(ages)))
            .toList();
  }

  private static AreaPage.Places inSameAges(AreaPage.Places places, AgeBand ages) {
    return new AreaPage.Places(
        places.id(), places.title(), inSameAges(places.links(), ages), places.actions());
  }

  /** A view that fails costs its own links and not the page. */
  private static List<PageLink> links(AreaView view, Profile profile, Locale locale) {
    try {
      return view.links(profile, locale);
    } catch (RuntimeException e) {
      LOG.error("No links of {}", view.getClass().getName(), e);
      return List.of();
    }
  }

  private List<PageLink> links(AreaView.Kind kind, Profile profile, Locale locale) {
    return views.stream()
        .filter(view -> view.kind() == kind)
        .flatMap(view -> links(view, profile, locale).stream())
        .toList();
  }

  private List<PageLink> actions(ProfiledArea area, Locale locale) {
    if (area instanceof ProfiledArea.Coded) {
      return List.of();
    }
    String address = "/beheer/gebieden/" + area.path();
    return List.of(
        new PageLink(text.text("profile.made.change", locale), address + "/wijzigen"),
        new PageLink(text.text("profile.made.delete", locale), address + "/verwijderen"));
  }

  private String lead(Profile profile, Locale locale) {
    if (profile.groups().isEmpty()) {
      return text.text("profile.lead.empty", locale);
    }
    List<Area> others = profile.surroundings();
    return others.isEmpty()
        ? text.text("profile.lead.country", locale)
        : text.text("profile.lead", locale, PlacesListing.titles(others.reversed()));
  }

  private List<PageLink> crumbs(Profile profile, Locale locale) {
    List<PageLink> crumbs = new ArrayList<>();
    for (Area area : profile.surroundings()) {
      crumbs.add(new PageLink(area.title(), "/gebieden/" + area.id()));
    }
    if (profile.area() instanceof ProfiledArea.Made made) {
      crumbs.add(places.allCustomAreas(made.division(), locale));
    }
    crumbs.add(new PageLink(profile.area().title(), "/gebieden/" + profile.area().path()));
    return crumbs;
  }

  private List<AreaPage.Fact> facts(Profile profile, AreaTree tree, Locale locale) {
    List<AreaPage.Fact> facts = new ArrayList<>();
    profile
        .inhabitants()
        .ifPresent(row ->
            facts.add(
                new AreaPage.Fact(
                    text.figure(row.figure(), row.indicator().unit(), locale),
                    text.text("profile.fact.inhabitants", locale, row.period().toString()))));
    List<Area> parts = PlacesListing.parts(profile.area(), tree);
    if (!parts.isEmpty()) {
      facts.add(
          new AreaPage.Fact(
              NumberText.whole(parts.size(), locale),
              text.text("profile.fact." + parts.getFirst().level(), locale)));
    }
    String years = years(profile);
    if (!years.isEmpty()) {
      facts.add(new AreaPage.Fact(years, text.text("profile.fact.years", locale)));
    }
    return facts;
  }

  private static String years(Profile profile) {
    return profile.groups().stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(AreaPages::periods)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> periods(ProfileRow row) {
    return Stream.concat(
        Stream.of(row.period().toString()),
        row.others().stream().map(other -> other.period().toString()));
  }

  private List<PageChoice> ageChoices(Profile profile, Locale locale) {
    return profile.choices().stream()
        .map(band ->
            new PageChoice(
                text.ages(band, locale),
                "/gebieden/" + profile.area().path() + Address.query(band),
                band.equals(profile.ages())))
        .toList();
  }

  private @Nullable String key(Profile profile, Locale locale) {
    return profile.groups().stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.spread().stream())
        .findFirst()
        .map(spread -> key(spread, locale))
        .orElse(null);
  }

  private String key(Spread spread, Locale locale) {
    String which = spread.trimmed() ? "profile.key.most." : "profile.key.all.";
    return text.text(which + spread.level(), locale);
  }

  private List<String> columns(Profile profile, Locale locale) {
    List<String> columns = new ArrayList<>();
    columns.add(profile.area().title());
    profile.surroundings().reversed().stream()
        .map(area -> text.text("profile.level.named." + area.level(), locale, area.title()))
        .forEach(columns::add);
    if (rows.hasSimilarAreas(profile.area())) {
      columns.add(text.text("profile.similar.column", locale));
    }
    return columns;
  }

  private static boolean hasEstimates(Profile profile) {
    return profile.groups().stream()
        .flatMap(group -> group.rows().stream())
        .anyMatch(row -> row.kind() == KindOfFigure.MODEL_ESTIMATE);
  }

  private List<AreaPage.Group> groups(Profile profile, Locale locale) {
    return profile.groups().stream().map(group -> group(profile, group, locale)).toList();
  }

  private AreaPage.Group group(Profile profile, Profile.Group group, Locale locale) {
    List<AreaPage.Row> shown =
        group.rows().stream()
            .filter(Predicate.not(ProfileRow::isAskedNowhere))
            .map(row -> rows.print(profile.area(), row, profile.ages(), locale))
            .toList();
    return new AreaPage.Group(
        group.subject().id(),
        group.subject().name().in(locale),
        shown.isEmpty() ? "" : NumberText.whole(shown.size(), locale),
        shown,
        notAsked(group, locale),
        notForTheseAges(group, locale));
  }

  private static String notAsked(Profile.Group group, Locale locale) {
    return group.rows().stream()
        .filter(ProfileRow::isAskedNowhere)
        .map(row -> row.indicator().name().in(locale))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String notForTheseAges(Profile.Group group, Locale locale) {
    return group.otherAges().stream()
        .map(other ->
            other.indicator().name().in(locale)
                + " ("
                + other.ages().stream()
                    .map(band -> text.ages(band, locale))
                    .collect(Collectors.joining(", "))
                + ")")
        .collect(Collectors.joining("; "));
  }
}
