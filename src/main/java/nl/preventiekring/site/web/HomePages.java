// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the first page together from what is loaded. */
@Component
class HomePages {
  private static final List<String> STEPS = List.of("see", "choose", "mix", "plan", "do", "learn");

  private final Areas areas;
  private final Figures figures;
  private final MessageSource messages;

  HomePages(Areas areas, Figures figures, MessageSource messages) {
    this.areas = areas;
    this.figures = figures;
    this.messages = messages;
  }

  HomePage page(Locale locale) {
    FigureCube cube = figures.cube();
    List<Division> divisions = areas.listDivisions();
    return new HomePage(
        divisions.stream().findFirst().map(this::examples).orElse(List.of()),
        STEPS,
        divisions.stream().map(division -> holding(division, cube, locale)).toList());
  }

  /** A municipality from the middle of the list, and what lies in it as far as it has a name. */
  private List<PageLink> examples(Division division) {
    AreaTree tree = areas.tree(division);
    List<PageLink> examples = new ArrayList<>();
    Optional<Area> next = tree.country();
    while (next.isPresent() && examples.size() < 3) {
      next = middle(tree.children(next.get()).stream().filter(HomePages::isNamed).toList());
      next.ifPresent(area -> examples.add(new PageLink(area.title(), "/gebieden/" + area.id())));
    }
    return examples;
  }

  private static boolean isNamed(Area area) {
    return area.name().isPresent();
  }

  private static Optional<Area> middle(List<Area> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() / 2));
  }

  private HomePage.Holding holding(Division division, FigureCube cube, Locale locale) {
    Map<AreaLevel, Integer> counts = countLevels(areas.tree(division));
    return new HomePage.Holding(
        messages.getMessage("site.home.set." + division.set(), null, division.set(), locale)
            + " "
            + division.year(),
        "/gebieden?indeling=" + division,
        division.isFictional(),
        text(counts.get(AreaLevel.MUNICIPALITY), locale),
        text(counts.get(AreaLevel.DISTRICT), locale),
        text(counts.get(AreaLevel.NEIGHBOURHOOD), locale),
        text(
            (int) cube.slices(division).stream().map(s -> s.key().indicator()).distinct().count(),
            locale),
        years(division, cube));
  }

  private static Map<AreaLevel, Integer> countLevels(AreaTree tree) {
    Map<AreaLevel, Integer> counts = new EnumMap<>(AreaLevel.class);
    for (int ordinal = 0; ordinal < tree.size(); ordinal++) {
      counts.merge(tree.at(ordinal).level(), 1, Integer::sum);
    }
    return counts;
  }

  private static String text(@Nullable Integer count, Locale locale) {
    return NumberText.whole(count == null ? 0 : count, locale);
  }

  private static String years(Division division, FigureCube cube) {
    return cube.slices(division).stream()
        .map(slice -> slice.key().period())
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
