// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.model.MapPicture;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.Outline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The small map of a sheet: an area among the others of the larger area it lies in. */
@Component
class AreaMap {
  private final Areas areas;
  private final Boundaries boundaries;
  private final FigureText text;

  AreaMap(Areas areas, Boundaries boundaries, FigureText text) {
    this.areas = areas;
    this.boundaries = boundaries;
    this.text = text;
  }

  /** Null where nothing of it has a boundary; at most two statements. */
  @Nullable String draw(ProfiledArea area, Locale locale) {
    AreaTree tree = areas.tree(area.division());
    Collection<Outline> here = boundaries.find(area.parts()).values();
    if (here.isEmpty()) {
      return null;
    }
    Optional<Area> whole = whole(area, tree);
    List<Area> others =
        whole.map(tree::children).orElse(List.of()).stream()
            .filter(other -> !area.parts().contains(other))
            .toList();
    Map<AreaCode, Outline> around = boundaries.find(others);
    return MapPicture.svg(
        here,
        around.values(),
        whole.isEmpty()
            ? text.text("publication.sheet.map.alone", locale, area.title())
            : text.text("publication.sheet.map", locale, area.title(), whole.get().title()));
  }

  /** A municipality is drawn alone: all others of the country would make it a dot. */
  private static Optional<Area> whole(ProfiledArea area, AreaTree tree) {
    return switch (area) {
      case ProfiledArea.Made _ -> Optional.empty();
      case ProfiledArea.Coded coded ->
          Optional.of(coded.area())
              .filter(small -> small.level().compareTo(AreaLevel.MUNICIPALITY) > 0)
              .flatMap(Area::parent)
              .flatMap(tree::find);
    };
  }
}
