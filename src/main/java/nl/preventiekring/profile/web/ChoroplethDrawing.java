// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.BoundingBox;
import nl.preventiekring.region.Outline;
import nl.preventiekring.region.ViewBox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the areas of a map, each as its figure lies. */
@Component
class ChoroplethDrawing {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 760;
  private static final int MARGIN = 4;

  private final Boundaries boundaries;

  ChoroplethDrawing(Boundaries boundaries) {
    this.boundaries = boundaries;
  }

  /** Null where nothing has a boundary. */
  MapPage.@Nullable Choropleth draw(MapLines lines) {
    Map<AreaCode, Outline> outlines =
        boundaries.find(lines.lines().stream().map(MapLines.One::area).toList());
    if (outlines.isEmpty()) {
      return null;
    }
    ViewBox view = ViewBox.fit(BoundingBox.around(outlines.values()), WIDTH, HEIGHT, MARGIN);
    List<MapPage.Shape> shapes = new ArrayList<>();
    for (MapLines.One line : lines.lines()) {
      Outline outline = outlines.get(line.area().code());
      if (outline != null) {
        shapes.add(shape(line, outline.path(view)));
      }
    }
    // What was found is drawn last, so that no neighbour lies over its edge.
    shapes.sort((one, other) -> Boolean.compare(one.found(), other.found()));
    return new MapPage.Choropleth(view.attribute(), shapes);
  }

  private static MapPage.Shape shape(MapLines.One line, String path) {
    MapPage.Line printed = line.printed();
    String title =
        Stream.of(printed.name() + ": " + printed.figure(), printed.words())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String closer = printed.zoomHref();
    return new MapPage.Shape(
        title, closer == null ? printed.href() : closer, path, line.look().word(), printed.found());
  }
}
