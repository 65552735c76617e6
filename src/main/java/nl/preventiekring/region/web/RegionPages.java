package nl.preventiekring.region.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaHit;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
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
  private final MessageSource messages;

  RegionPages(Areas areas, CustomAreas customAreas, MessageSource messages) {
    this.areas = areas;
    this.customAreas = customAreas;
    this.messages = messages;
  }

  SearchPage search(String text, Locale locale) {
    String query = text.strip();
    if (query.isEmpty()) {
      return new SearchPage("", "", List.of());
    }
    Stream<Scored> official =
        areas.search(query, MOST).stream().map(hit -> new Scored(hit.score(), hit(hit, locale)));
    Stream<Scored> custom =
        customAreas.search(query, MOST).stream()
            .map(hit -> new Scored(hit.score(), hit(hit.area(), locale)));
    List<SearchPage.Hit> hits =
        Stream.concat(official, custom)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .map(Scored::hit)
            .limit(MOST)
            .toList();
    return new SearchPage(query, found(hits.size(), locale), hits);
  }

  private record Scored(double score, SearchPage.Hit hit) {}

  private String found(int hits, Locale locale) {
    String key =
        switch (hits) {
          case 0 -> "none";
          case 1 -> "found-one";
          case MOST -> "found-more";
          default -> "found";
        };
    return text("region.search." + key, locale, hits);
  }

  private SearchPage.Hit hit(AreaHit hit, Locale locale) {
    Area area = hit.area();
    String level = text(area.level().nameKey(), locale);
    return new SearchPage.Hit(
        area.title(),
        "/gebieden/" + area.code(),
        hit.municipality()
            .map(municipality -> text("region.search.where", locale, level, municipality))
            .orElse(level),
        String.valueOf(area.division().year()),
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

  /**
   * @param wanted the division to show; the newest where it is not among those that are loaded
   */
  BrowsePage browse(Optional<Division> wanted, Locale locale) {
    List<Division> divisions = areas.listDivisions();
    if (divisions.isEmpty()) {
      return new BrowsePage("", false, List.of(), List.of(), "", List.of(), List.of());
    }
    Division shown = wanted.filter(divisions::contains).orElse(divisions.getFirst());
    AreaTree tree = areas.tree(shown);
    return new BrowsePage(
        name(shown, locale),
        shown.isFictional(),
        divisions.stream()
            .map(division -> choice(division, division.equals(shown), locale))
            .toList(),
        tree.country().map(RegionPages::link).stream().toList(),
        "/gebieden/" + shown + "/eigen",
        links(ofLevel(tree, AreaLevel.GGD_REGION)),
        letters(ofLevel(tree, AreaLevel.MUNICIPALITY)));
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
  static List<Area> ofLevel(AreaTree tree, AreaLevel level) {
    return Stream.iterate(0, ordinal -> ordinal < tree.size(), ordinal -> ordinal + 1)
        .map(tree::at)
        .filter(area -> area.level() == level)
        .sorted(Comparator.comparing(RegionPages::sortText))
        .toList();
  }

  private static List<BrowsePage.Letter> letters(List<Area> municipalities) {
    Map<String, List<PageLink>> byLetter = new TreeMap<>();
    for (Area area : municipalities) {
      byLetter
          .computeIfAbsent(sortText(area).substring(0, 1), _ -> new ArrayList<>())
          .add(link(area));
    }
    return byLetter.entrySet().stream()
        .map(entry -> new BrowsePage.Letter(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Letters and digits only, in capitals without accents: 's-Hertogenbosch stands under S. */
  static String sortText(Area area) {
    String plain =
        Normalizer.normalize(area.title(), Normalizer.Form.NFD)
            .replaceAll("[^0-9A-Za-z]", "")
            .toUpperCase(Locale.ROOT);
    return plain.isEmpty() ? area.code().value() : plain;
  }

  private static List<PageLink> links(List<Area> areas) {
    return areas.stream().map(RegionPages::link).toList();
  }

  private static PageLink link(Area area) {
    return new PageLink(area.title(), "/gebieden/" + area.id());
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
