// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.BoundingBox;
import nl.preventiekring.region.Outline;
import nl.preventiekring.region.ViewBox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the parts of a large area, or a small area among its neighbours. */
@Component
class MapDrawing {
  private static final int WIDTH = 352;
  private static final int HEIGHT = 256;
  private static final int MARGIN = 3;

  private final Boundaries boundaries;
  private final FigureText text;

  MapDrawing(Boundaries boundaries, FigureText text) {
    this.boundaries = boundaries;
    this.text = text;
  }

  /** Null where nothing of it has a boundary. */
  @Nullable MiniMap draw(ProfiledArea area, AreaTree tree, Locale locale) {
    Optional<Area> around = around(area, tree);
    List<Area> drawn =
        around
            .map(whole -> within(whole, area, tree))
            .orElseGet(() -> PlacesListing.parts(area, tree));
    Map<AreaCode, Outline> outlines = boundaries.find(drawn);
    boolean here = area.parts().stream().anyMatch(part -> outlines.containsKey(part.code()));
    if (outlines.isEmpty() || (around.isPresent() && !here)) {
      return null;
    }
    boolean listsNeighbours = around.isPresent() && area instanceof ProfiledArea.Coded;
    ViewBox view = ViewBox.fit(BoundingBox.around(outlines.values()), WIDTH, HEIGHT, MARGIN);
    return new MiniMap(
        view.attribute(),
        around
            .map(whole -> text.text("profile.map.among", locale, area.title(), whole.title()))
            .orElseGet(() -> text.text("profile.map.parts", locale, area.title())),
        "#" + (listsNeighbours ? PlacesListing.AROUND : PlacesListing.PARTS),
        text.text(
            area instanceof ProfiledArea.Made ? "profile.map.made-list" : "profile.map.list",
            locale),
        shapes(drawn, area.parts(), outlines, view));
  }

  /** The area among whose other parts a small one is drawn. */
  private static Optional<Area> around(ProfiledArea area, AreaTree tree) {
    return switch (area) {
      case ProfiledArea.Made made ->
          Optional.of(PlacesListing.municipalities(made, tree))
              .filter(municipalities -> municipalities.size() == 1)
              .map(List::getFirst);
      case ProfiledArea.Coded coded ->
          Optional.of(coded.area())
              .filter(small -> small.level().compareTo(AreaLevel.MUNICIPALITY) > 0)
              .flatMap(Area::parent)
              .flatMap(tree::find);
    };
  }

  /** Areas as large as those that the area itself consists of. */
  private static List<Area> within(Area whole, ProfiledArea area, AreaTree tree) {
    List<Area> children = tree.children(whole);
    return area instanceof ProfiledArea.Made
        ? children.stream().flatMap(district -> tree.children(district).stream()).toList()
        : children;
  }

  private static List<MiniMap.Shape> shapes(
      List<Area> drawn, List<Area> here, Map<AreaCode, Outline> outlines, ViewBox view) {
    List<MiniMap.Shape> shapes = new ArrayList<>();
    for (Area area : drawn) {
      Outline outline = outlines.get(area.code());
      if (outline != null) {
        String href = "/gebieden/" + area.id();
        shapes.add(new MiniMap.Shape(area.title(), href, outline.path(view), here.contains(area)));
      }
    }
    return shapes;
  }
}
