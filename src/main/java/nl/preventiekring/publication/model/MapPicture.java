// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import java.util.Collection;
import java.util.List;
import nl.preventiekring.region.BoundingBox;
import nl.preventiekring.region.Outline;
import nl.preventiekring.region.ViewBox;

/** Where an area lies: dark among the light ones around it. */
public final class MapPicture {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 220;
  private static final int MARGIN = 4;

  private MapPicture() {}

  /**
   * @param around at least one, the area itself left out
   * @param words what the map shows
   */
  public static String svg(Collection<Outline> here, Collection<Outline> around, String words) {
    List<Outline> all = java.util.stream.Stream.concat(around.stream(), here.stream()).toList();
    ViewBox view = ViewBox.fit(BoundingBox.around(all), WIDTH, HEIGHT, MARGIN);
    StringBuilder parts = new StringBuilder();
    around.forEach(outline -> parts.append(path(outline, view, "#e3eeed")));
    here.forEach(outline -> parts.append(path(outline, view, "#b04a12")));
    return Svg.picture("map", WIDTH, view.height(), words, parts.toString());
  }

  private static String path(Outline outline, ViewBox view, String fill) {
    return "<path d=\"%s\" fill=\"%s\" fill-rule=\"evenodd\" stroke=\"#4c5f67\" stroke-width=\"1\"/>"
        .formatted(outline.path(view), fill);
  }
}
