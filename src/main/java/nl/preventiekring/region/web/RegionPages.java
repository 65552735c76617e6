// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaHit;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.DivisionsWithFigures;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages on which one finds an area. */
@Component
class RegionPages {
  private static final int MOST = 50;

  private final Areas areas;
  private final CustomAreas customAreas;
  private final List<DivisionsWithFigures> figures;
  private final MessageSource messages;

  RegionPages(
      Areas areas,
      CustomAreas customAreas,
      List<DivisionsWithFigures> figures,
      MessageSource messages) {
    this.areas = areas;
    this.customAreas = customAreas;
    this.figures = figures;
    this.messages = messages;
  }

  SearchPage search(String text, Locale locale) {
    String query = text.strip();
    if (query.isEmpty()) {
      return new SearchPage("", "", List.of());
    }
    Set<Division> full = divisionsWithFigures();
    Stream<Scored> official =
        areas.search(query, Areas.MOST_HITS).stream()
            .map(hit -> leading(hit, full))
            .map(hit ->
                new Scored(
                    hit.score(), full.contains(hit.area().division()), hit(hit, full, locale)));
    Stream<Scored> custom =
        customAreas.search(query, MOST).stream()
            .map(hit -> new Scored(hit.score(), true, hit(hit.area(), locale)));
    List<SearchPage.Hit> hits =
        Stream.concat(official, custom)
            .sorted(
                Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(scored -> !scored.hasFigures()))
            .map(Scored::hit)
            .toList();
    return new SearchPage(
        query, found(hits.size(), locale), hits.subList(0, Math.min(MOST, hits.size())));
  }

  private Set<Division> divisionsWithFigures() {
    return figures.stream()
        .flatMap(slot -> slot.divisionsWithFigures().stream())
        .collect(Collectors.toSet());
  }

  /** The same area in the newest division of its set that has figures, where there is one. */
  private AreaHit leading(AreaHit hit, Set<Division> full) {
    Area area = hit.area();
    return areas.divisionsWith(area.code()).stream()
        .filter(division -> division.set().equals(area.division().set()))
        .filter(full::contains)
        .findFirst()
        .map(division -> areas.getArea(new AreaId(division, area.code())))
        .map(found -> new AreaHit(found, hit.municipality(), hit.score()))
        .orElse(hit);
  }

  private record Scored(double score, boolean hasFigures, SearchPage.Hit hit) {}

  private String found(int hits, Locale locale) {
    String key = hits == 0 ? "none" : hits == 1 ? "found-one" : "found";
    return hits > MOST
        ? text("region.search.found-more", locale, MOST)
        : text("region.search." + key, locale, hits);
  }

  private SearchPage.Hit hit(AreaHit hit, Set<Division> full, Locale locale) {
    Area area = hit.area();
    String level = text(area.level().nameKey(), locale);
    String year = String.valueOf(area.division().year());
    return new SearchPage.Hit(
        title(area, locale),
        "/gebieden/" + area.id(),
        hit.municipality()
            .map(municipality -> text("region.search.where", locale, level, municipality))
            .orElse(level),
        full.contains(area.division()) ? year : text("region.search.no-figures", locale, year),
        area.code().value(),
        area.division().isFictional());
  }

  private SearchPage.Hit hit(CustomArea area, Locale locale) {
    String where = CustomAreaPages.municipalities(area, areas.tree(area.division()));
    return new SearchPage.Hit(
        area.name(),
        "/gebieden/" + area.path(),
        text("region.search.where", locale, text(AreaLevel.CUSTOM.nameKey(), locale), where),
        String.valueOf(area.division().year()),
        "",
        area.division().isFictional());
  }

  /** Its name; else that of another year, with that year; else its code. */
  private String title(Area area, Locale locale) {
    return area.name()
        .or(() ->
            areas
                .findNamesake(area)
                .map(other ->
                    text(
                        "region.name-from",
                        locale,
                        other.title(),
                        String.valueOf(other.division().year()))))
        .orElse(area.title());
  }

  /**
   * @param asked the division to show, as the address has it; the newest with figures where it is
   *     empty or is not among those that are loaded
   */
  BrowsePage browse(String asked, Locale locale) {
    List<Division> divisions = areas.listDivisions();
    if (divisions.isEmpty()) {
      return new BrowsePage("", false, "", List.of(), List.of(), "", List.of(), List.of());
    }
    Set<Division> full = divisionsWithFigures();
    Optional<Division> wanted =
        divisions.stream().filter(one -> one.toString().equalsIgnoreCase(asked)).findFirst();
    Division shown =
        wanted
            .or(() -> divisions.stream().filter(full::contains).findFirst())
            .orElse(divisions.getFirst());
    AreaTree tree = areas.tree(shown);
    return new BrowsePage(
        name(shown, locale),
        shown.isFictional(),
        wanted.isPresent() || asked.isEmpty()
            ? ""
            : text("region.browse.unknown-division", locale, asked, name(shown, locale)),
        divisions.stream()
            .map(division -> choice(division, division.equals(shown), locale))
            .toList(),
        tree.country().map(area -> link(area, locale)).stream().toList(),
        "/gebieden/" + shown + "/eigen",
        links(ofLevel(tree, AreaLevel.GGD_REGION), locale),
        letters(ofLevel(tree, AreaLevel.MUNICIPALITY), locale));
  }

  private PageChoice choice(Division division, boolean current, Locale locale) {
    return new PageChoice(name(division, locale), "/gebieden?indeling=" + division, current);
  }

  /** Set and year, such as Nederland 2020. */
  String name(Division division, Locale locale) {
    return messages.getMessage("region.set." + division.set(), null, division.set(), locale)
        + " "
        + division.year();
  }

  /** By name. */
  List<Area> ofLevel(AreaTree tree, AreaLevel level) {
    return Stream.iterate(0, ordinal -> ordinal < tree.size(), ordinal -> ordinal + 1)
        .map(tree::at)
        .filter(area -> area.level() == level)
        .sorted(Comparator.comparing(this::sortText))
        .toList();
  }

  private List<BrowsePage.Letter> letters(List<Area> municipalities, Locale locale) {
    Map<String, List<PageLink>> byLetter = new TreeMap<>();
    for (Area area : municipalities) {
      byLetter
          .computeIfAbsent(sortText(area).substring(0, 1), _ -> new ArrayList<>())
          .add(link(area, locale));
    }
    return byLetter.entrySet().stream()
        .map(entry -> new BrowsePage.Letter(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Letters and digits only, in capitals without accents: 's-Hertogenbosch stands under S. */
  private String sortText(Area area) {
    String name = area.name().or(() -> areas.findNamesake(area).flatMap(Area::name)).orElse("");
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^0-9A-Za-z]", "")
            .toUpperCase(Locale.ROOT);
    return plain.isEmpty() ? area.code().value() : plain;
  }

  private List<PageLink> links(List<Area> list, Locale locale) {
    return list.stream().map(area -> link(area, locale)).toList();
  }

  private PageLink link(Area area, Locale locale) {
    return new PageLink(title(area, locale), "/gebieden/" + area.id());
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
