package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.profile.FigureText;
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
  @Nullable MiniMap draw(Area area, AreaTree tree, Locale locale) {
    boolean amongNeighbours = area.level().compareTo(AreaLevel.MUNICIPALITY) > 0;
    Optional<Area> parent = area.parent().flatMap(tree::find);
    List<Area> drawn =
        amongNeighbours && parent.isPresent()
            ? tree.children(parent.get())
            : PlacesListing.parts(area, tree);
    Map<AreaCode, Outline> outlines = boundaries.find(drawn);
    if (outlines.isEmpty() || (amongNeighbours && !outlines.containsKey(area.code()))) {
      return null;
    }
    String caption =
        amongNeighbours && parent.isPresent()
            ? text.text("profile.map.among", locale, area.title(), parent.get().title())
            : text.text("profile.map.parts", locale, area.title());
    ViewBox view = ViewBox.fit(BoundingBox.around(outlines.values()), WIDTH, HEIGHT, MARGIN);
    return new MiniMap(
        view.attribute(),
        caption,
        amongNeighbours ? "#" + PlacesListing.AROUND : "#" + PlacesListing.PARTS,
        text.text("profile.map.list", locale),
        shapes(drawn, area, outlines, view));
  }

  private static List<MiniMap.Shape> shapes(
      List<Area> drawn, Area here, Map<AreaCode, Outline> outlines, ViewBox view) {
    List<MiniMap.Shape> shapes = new ArrayList<>();
    for (Area area : drawn) {
      Outline outline = outlines.get(area.code());
      if (outline != null) {
        String href = "/gebieden/" + area.id();
        shapes.add(new MiniMap.Shape(area.title(), href, outline.path(view), area.equals(here)));
      }
    }
    return shapes;
  }
}
