// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.region.Area;
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
  private final FigureText text;
  private final JudgementPrinting judgements;

  OverviewPages(Areas areas, Profiles profiles, FigureText text, JudgementPrinting judgements) {
    this.areas = areas;
    this.profiles = profiles;
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
    List<Column> columns =
        ordered(parts.stream().map(part -> column(part, whole.ages(), area)).toList(), now);
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
        columns.stream().map(one -> link(one.part())).toList(),
        group.stream()
            .flatMap(found -> found.rows().stream())
            .filter(Predicate.not(ProfileRow::isAskedNowhere))
            .map(row -> line(row, columns, now, base, locale))
            .toList());
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

  /**
   * One part with its rows.
   *
   * @param rows by {@link #key}
   */
  private record Column(Area part, Map<String, ProfileRow> rows) {
    double value(String indicator) {
      return rows.values().stream()
          .filter(row -> row.indicator().id().value().equals(indicator))
          .map(ProfileRow::figure)
          .filter(Known.class::isInstance)
          .mapToDouble(figure -> ((Known) figure).value())
          .findFirst()
          .orElse(Double.NEGATIVE_INFINITY);
    }
  }

  private Column column(Area part, AgeBand ages, Area whole) {
    Map<String, ProfileRow> rows = new HashMap<>();
    profiles.profile(new ProfiledArea.Coded(part), ages).groups().stream()
        .flatMap(group -> group.rows().stream())
        .map(row -> row.besideOnly(whole))
        .forEach(row -> rows.put(key(row), row));
    return new Column(part, rows);
  }

  private static String key(ProfileRow row) {
    return row.indicator().id() + " " + row.table() + " " + row.ages();
  }

  /** Highest figure first; parts without one last. Without an order as the tree has them. */
  private static List<Column> ordered(List<Column> columns, Asked asked) {
    List<Column> ordered = new ArrayList<>(columns);
    if (!asked.order().isEmpty()) {
      ordered.sort(
          Comparator.comparingDouble((Column column) -> column.value(asked.order())).reversed());
    }
    return ordered;
  }

  private OverviewPage.Line line(
      ProfileRow row, List<Column> columns, Asked asked, String base, Locale locale) {
    String id = row.indicator().id().value();
    return new OverviewPage.Line(
        id,
        row.indicator().name().in(locale),
        text.when(row, asked.ages(), locale),
        address(base, new Asked(asked.ages(), asked.subject(), id)),
        id.equals(asked.order()),
        text.figure(row.figure(), row.indicator().unit(), locale),
        columns.stream().map(column -> cell(column.rows().get(key(row)), row, locale)).toList());
  }

  /** A part whose newest figure is of another year is not set beside the others. */
  private OverviewPage.Cell cell(@Nullable ProfileRow row, ProfileRow whole, Locale locale) {
    if (row == null || !row.period().equals(whole.period())) {
      return new OverviewPage.Cell(text.text("profile.absence.MISSING", locale), null, null);
    }
    String figure = text.figure(row.figure(), row.indicator().unit(), locale);
    return judgements.verdicts(row, locale).stream()
        .findFirst()
        .map(verdict -> new OverviewPage.Cell(figure, verdict.sign(), verdict.words()))
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
