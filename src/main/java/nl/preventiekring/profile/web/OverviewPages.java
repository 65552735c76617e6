// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.profile.Comparisons;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the overview of all parts of an area. */
@Component
class OverviewPages {
  private final Areas areas;
  private final Profiles profiles;
  private final Figures figures;
  private final Comparisons comparisons;
  private final FigureText text;
  private final JudgementPrinting judgements;

  OverviewPages(
      Areas areas,
      Profiles profiles,
      Figures figures,
      Comparisons comparisons,
      FigureText text,
      JudgementPrinting judgements) {
    this.areas = areas;
    this.profiles = profiles;
    this.figures = figures;
    this.comparisons = comparisons;
    this.text = text;
    this.judgements = judgements;
  }

  /**
   * What the reader asks for.
   *
   * @param subject id of a subject group; the first one where it is unknown
   * @param order id of the indicator by which parts are ordered; by name where it is unknown
   */
  record Asked(AgeBand ages, String subject, String order) {}

  /** Empty where the area has no parts. */
  Optional<OverviewPage> page(Area area, Asked asked, Locale locale) {
    AreaTree tree = areas.tree(area.division());
    List<Area> parts = PlacesListing.parts(area, tree);
    return parts.isEmpty() ? Optional.empty() : Optional.of(page(area, parts, asked, locale));
  }

  private OverviewPage page(Area area, List<Area> parts, Asked asked, Locale locale) {
    Profile whole = profiles.profile(new ProfiledArea.Coded(area), asked.ages());
    Optional<Profile.Group> group = group(whole, asked.subject());
    String subject = group.map(found -> found.subject().id()).orElse("");
    Asked now = new Asked(whole.ages(), subject, order(group, asked.order()));
    List<Row> rows = rows(group, area);
    List<Area> columns = ordered(parts, rows, now.order());
    String base = "/gebieden/" + area.id() + "/overzicht";
    return new OverviewPage(
        text.text("profile.overview.title", locale, area.title()),
        text.text("profile.overview.lead." + parts.getFirst().level(), locale, area.title()),
        area.division().isFictional(),
        crumbs(whole, area, base, locale),
        subjects(whole, now, base, locale),
        ages(whole, now, base, locale),
        area.title(),
        orderSentence(group, now, locale),
        columns.stream().map(OverviewPages::link).toList(),
        rows.stream().map(row -> line(row, area, columns, now, base, locale)).toList());
  }

  /** Empty where the subject does not hold that indicator. */
  private static String order(Optional<Profile.Group> group, String indicator) {
    return group.stream()
        .flatMap(found -> found.rows().stream())
        .map(row -> row.indicator().id().value())
        .filter(indicator::equals)
        .findFirst()
        .orElse("");
  }

  private static Optional<Profile.Group> group(Profile whole, String subject) {
    return whole.groups().stream()
        .filter(group -> group.subject().id().equals(subject))
        .findFirst()
        .or(() -> whole.groups().stream().findFirst());
  }

  /** Highest figure first; parts without one last. Without an order as the tree has them. */
  private static List<Area> ordered(List<Area> parts, List<Row> rows, String order) {
    List<Area> ordered = new ArrayList<>(parts);
    rows.stream()
        .filter(row -> row.id().equals(order))
        .findFirst()
        .ifPresent(row ->
            ordered.sort(
                Comparator.comparingDouble((Area part) ->
                        row.slice().values().has(part.ordinal())
                            ? row.slice().values().value(part.ordinal())
                            : Double.NEGATIVE_INFINITY)
                    .reversed()));
    return ordered;
  }

  /** A row of the whole, and the figures of the same year of all areas. */
  private record Row(ProfileRow whole, Slice slice, SliceComparison compared) {
    String id() {
      return whole.indicator().id().value();
    }
  }

  private List<Row> rows(Optional<Profile.Group> group, Area area) {
    FigureCube cube = figures.cube();
    return group.stream()
        .flatMap(found -> found.rows().stream())
        .filter(Predicate.not(ProfileRow::isAskedNowhere))
        .flatMap(row ->
            cube.slices(area.division(), row.indicator().id()).stream()
                .filter(slice -> isOf(slice.key(), row))
                .map(slice -> new Row(row, slice, comparisons.compare(cube, slice))))
        .toList();
  }

  private static boolean isOf(SliceKey key, ProfileRow row) {
    return key.table().equals(row.table())
        && key.period().equals(row.period())
        && key.ageBand().equals(row.ages());
  }

  private OverviewPage.Line line(
      Row row, Area area, List<Area> parts, Asked asked, String base, Locale locale) {
    ProfileRow whole = row.whole();
    return new OverviewPage.Line(
        row.id(),
        whole.indicator().name().in(locale),
        text.when(whole, asked.ages(), locale),
        address(base, new Asked(asked.ages(), asked.subject(), row.id())),
        row.id().equals(asked.order()),
        map(whole, area, parts.getFirst().level()),
        text.figure(whole.figure(), whole.indicator().unit(), locale),
        parts.stream().map(part -> cell(row, part, area.level(), locale)).toList());
  }

  /** A district has no map of its own: its municipality has. */
  private @Nullable String map(ProfileRow row, Area area, AreaLevel level) {
    Optional<Area> within =
        area.level() == AreaLevel.DISTRICT
            ? areas.tree(area.division()).municipalityOf(area)
            : Optional.of(area).filter(whole -> Benchmark.of(whole.level()).isPresent());
    return within
        .map(whole ->
            MapAddress.of(area.division(), row.indicator().id())
                .of(row.ages())
                .in(row.period())
                .within(Optional.of(whole), Optional.of(level))
                .href())
        .orElse(null);
  }

  private OverviewPage.Cell cell(Row row, Area part, AreaLevel beside, Locale locale) {
    String figure =
        text.figure(
            ShownFigure.stored(row.slice(), part.ordinal()),
            row.whole().indicator().unit(),
            locale);
    return Benchmark.of(beside)
        .map(benchmark -> row.compared().standing(part.ordinal(), benchmark))
        .filter(Standing::isJudged)
        .map(standing ->
            new OverviewPage.Cell(
                figure, standing.sign(), judgements.words(standing, List.of(beside), locale)))
        .orElseGet(() -> new OverviewPage.Cell(figure, null, null));
  }

  private String orderSentence(Optional<Profile.Group> group, Asked asked, Locale locale) {
    return group.stream()
        .flatMap(found -> found.rows().stream())
        .filter(row -> row.indicator().id().value().equals(asked.order()))
        .findFirst()
        .map(row -> text.text("profile.overview.by", locale, row.indicator().name().in(locale)))
        .orElseGet(() -> text.text("profile.overview.by-name", locale));
  }

  private List<PageLink> crumbs(Profile whole, Area area, String base, Locale locale) {
    List<PageLink> crumbs = new ArrayList<>();
    whole.surroundings().forEach(around -> crumbs.add(link(around)));
    crumbs.add(link(area));
    crumbs.add(new PageLink(text.text("profile.overview", locale), base));
    return crumbs;
  }

  private static PageLink link(Area area) {
    return new PageLink(area.title(), "/gebieden/" + area.id());
  }

  private static List<PageChoice> subjects(Profile whole, Asked asked, String base, Locale locale) {
    return whole.groups().stream()
        .filter(group -> !group.rows().isEmpty())
        .map(group ->
            new PageChoice(
                group.subject().name().in(locale),
                address(base, new Asked(asked.ages(), group.subject().id(), "")),
                group.subject().id().equals(asked.subject())))
        .toList();
  }

  private List<PageChoice> ages(Profile whole, Asked asked, String base, Locale locale) {
    return whole.choices().stream()
        .map(band ->
            new PageChoice(
                text.ages(band, locale),
                address(base, new Asked(band, asked.subject(), asked.order())),
                band.equals(asked.ages())))
        .toList();
  }

  private static String address(String base, Asked asked) {
    String order = asked.order().isEmpty() ? "" : "&volgorde=" + asked.order();
    return base
        + "?leeftijd="
        + asked.ages().toString().replace("+", "%2B")
        + "&onderwerp="
        + asked.subject()
        + order;
  }
}
