// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;

/**
 * The part of a division that a map shows.
 *
 * @param within a country, GGD region or municipality; empty for a division that has no country
 */
record MapExtent(AreaTree tree, Optional<Area> within) {
  private static final Set<AreaLevel> WHOLES =
      EnumSet.of(AreaLevel.COUNTRY, AreaLevel.GGD_REGION, AreaLevel.MUNICIPALITY);

  /** The whole division where the area cannot be looked into. */
  static MapExtent of(AreaTree tree, Optional<AreaCode> wanted) {
    return new MapExtent(
        tree,
        wanted.flatMap(tree::find).filter(area -> WHOLES.contains(area.level())).or(tree::country));
  }

  /** Whose areas can be shown. */
  List<AreaLevel> levels() {
    return MapAddress.LEVELS.keySet().stream()
        .filter(level -> !isMunicipality() || level != AreaLevel.MUNICIPALITY)
        .filter(level -> !areas(level).isEmpty())
        .toList();
  }

  /** Those of one level, as the tree orders them. */
  List<Area> areas(AreaLevel level) {
    Stream<Area> municipalities = municipalities().stream();
    return switch (level) {
      case MUNICIPALITY -> municipalities.toList();
      case DISTRICT -> municipalities.flatMap(area -> tree.children(area).stream()).toList();
      default ->
          municipalities
              .flatMap(area -> tree.children(area).stream())
              .flatMap(district -> tree.children(district).stream())
              .toList();
    };
  }

  private List<Area> municipalities() {
    if (within.isEmpty()) {
      return IntStream.range(0, tree.size())
          .mapToObj(tree::at)
          .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
          .sorted(Comparator.comparing(Area::title))
          .toList();
    }
    return isMunicipality() ? List.of(within.get()) : PlacesListing.parts(within.get(), tree);
  }

  private boolean isMunicipality() {
    return within.filter(area -> area.level() == AreaLevel.MUNICIPALITY).isPresent();
  }

  /** What it lies in, largest first, and itself. */
  List<Area> path() {
    List<Area> path = new ArrayList<>();
    tree.country().ifPresent(path::add);
    within.flatMap(Area::ggdRegion).flatMap(tree::find).ifPresent(path::add);
    within.ifPresent(path::add);
    return path.stream().distinct().toList();
  }

  /** Smaller areas that can be looked into: GGD regions, or the municipalities. */
  List<Area> parts() {
    if (isMunicipality()) {
      return List.of();
    }
    List<Area> regions =
        within.filter(area -> area.level() != AreaLevel.COUNTRY).isPresent()
            ? List.of()
            : municipalities().stream()
                .flatMap(area -> area.ggdRegion().stream())
                .distinct()
                .flatMap(code -> tree.find(code).stream())
                .sorted(Comparator.comparing(Area::title))
                .toList();
    return regions.isEmpty() ? municipalities() : regions;
  }
}
