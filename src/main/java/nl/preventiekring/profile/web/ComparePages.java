// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaHit;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Makes the page that sets a few areas side by side. */
@Component
class ComparePages {
  static final String ADDRESS = "/vergelijken";
  static final int MOST = 8;
  private static final int HITS = 10;

  private final Areas areas;
  private final Profiles profiles;
  private final SideBySide sideBySide;
  private final FigureText text;

  ComparePages(Areas areas, Profiles profiles, SideBySide sideBySide, FigureText text) {
    this.areas = areas;
    this.profiles = profiles;
    this.sideBySide = sideBySide;
    this.text = text;
  }

  /**
   * What the reader asks for.
   *
   * @param areas of one division; what comes after the eighth is left out
   * @param query looks for one more area
   */
  record Asked(List<Area> areas, AgeBand ages, String subject, String query) {}

  ComparePage page(Asked asked, Locale locale) {
    List<Area> chosen = asked.areas().stream().distinct().limit(MOST).toList();
    List<Profile> found =
        chosen.stream()
            .map(area -> profiles.profile(new ProfiledArea.Coded(area), asked.ages()))
            .toList();
    Optional<SubjectChoice> choice =
        found.stream()
            .findFirst()
            .map(first -> SubjectChoice.of(first, address(chosen), row -> true, asked.subject()));
    List<PageLink> hits = hits(asked, chosen);
    return new ComparePage(
        chosen.stream().anyMatch(area -> area.division().isFictional()),
        asked.areas().stream().distinct().count() > MOST
            ? text.text("profile.compare.too-many", locale, MOST)
            : null,
        removals(chosen, locale),
        chosen.size() >= MOST,
        address(chosen),
        asked.query(),
        hits,
        !asked.query().isEmpty() && hits.isEmpty(),
        choice.map(subjects -> subjects.subjects(locale)).orElse(List.of()),
        choice.map(subjects -> subjects.ages(text, locale)).orElse(List.of()),
        choice.map(subjects -> table(subjects, found, locale)).orElse(null));
  }

  private SideBySide.Table table(SubjectChoice choice, List<Profile> found, Locale locale) {
    List<String> shown = choice.rows().map(row -> row.indicator().id().value()).distinct().toList();
    return sideBySide.table(
        found,
        row -> shown.contains(row.indicator().id().value()) && !row.isAskedNowhere(),
        choice.profile().ages(),
        locale);
  }

  private List<PageLink> removals(List<Area> chosen, Locale locale) {
    return chosen.stream()
        .map(area ->
            new PageLink(
                text.text("profile.compare.remove", locale, area.title()),
                address(chosen.stream().filter(other -> !other.equals(area)).toList())))
        .toList();
  }

  /** Areas of the same division; of any where none is chosen yet. */
  private List<PageLink> hits(Asked asked, List<Area> chosen) {
    if (asked.query().isEmpty()) {
      return List.of();
    }
    return areas.search(asked.query(), HITS).stream()
        .flatMap(hit -> inDivision(hit, chosen).stream())
        .filter(area -> !chosen.contains(area))
        .map(area ->
            new PageLink(
                title(area), address(Stream.concat(chosen.stream(), Stream.of(area)).toList())))
        .toList();
  }

  private Optional<Area> inDivision(AreaHit hit, List<Area> chosen) {
    return chosen.isEmpty()
        ? areas.findArea(profiles.newestWithFigures(hit.area().code()))
        : areas.findArea(new AreaId(chosen.getFirst().division(), hit.area().code()));
  }

  private String title(Area area) {
    return areas
        .tree(area.division())
        .municipalityOf(area)
        .filter(municipality -> !municipality.equals(area))
        .map(municipality -> area.title() + ", " + municipality.title())
        .orElse(area.title());
  }

  /** {@code /vergelijken/NL-2024/GM0344,GM0345}. */
  static String address(List<Area> areas) {
    return areas.isEmpty()
        ? ADDRESS
        : ADDRESS
            + "/"
            + areas.getFirst().division()
            + "/"
            + areas.stream().map(area -> area.code().value()).collect(Collectors.joining(","));
  }
}
