// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Map;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of many areas: a coloured map and the same as a table.
 *
 * @param lead what is shown, as a sentence
 * @param elsewhere maps of other divisions, where this one has no figures
 * @param view null where there are no figures to show
 */
record MapPage(
    String title,
    String lead,
    boolean fictional,
    List<PageLink> crumbs,
    List<PageLink> elsewhere,
    @Nullable View view) {

  /**
   * @param estimate whether the figures are model estimates
   * @param switches to choose level, ages, year and benchmark
   * @param zooms smaller areas to look closer at
   * @param certainty what the judgements rest on, as sentences
   * @param legend what the map shows, with how many areas each
   * @param map null where nothing has a boundary, or where there are too many areas to draw
   * @param noMap why there is no map; null where there is one
   * @param source of the figures
   */
  record View(
      boolean estimate,
      List<Switch> switches,
      Zooms zooms,
      Search search,
      List<String> certainty,
      List<Key> legend,
      @Nullable Choropleth map,
      @Nullable String noMap,
      Table table,
      PageLink source) {}

  record Switch(String label, List<PageChoice> choices) {}

  record Zooms(String label, List<PageLink> links) {}

  /**
   * @param hidden parameters of the page that stay as they are
   * @param answer how many were found; null where nothing was asked
   */
  record Search(String path, Map<String, String> hidden, String text, @Nullable String answer) {}

  /**
   * @param look how it is drawn, see {@link MapLook}
   */
  record Key(String look, String words) {}

  /**
   * @param orders by which the table can be ordered
   * @param benchmark heading of the column that compares
   * @param place heading of the column with the percentage that is lower
   * @param former heading of the column that tells the change; null where there is none
   */
  record Table(
      String caption,
      List<PageChoice> orders,
      String benchmark,
      String place,
      @Nullable String former,
      List<Line> lines) {}

  /**
   * @param where its municipality; null where that is clear
   * @param zoomHref a closer look; null where there is none
   * @param figure with its unit, or why there is none
   * @param margin the bounds; null where they are not told
   * @param sign how it lies beside the benchmark; null where that cannot be said
   * @param words the same in words; empty where that cannot be said
   * @param place the percentage of its like that is lower; empty where that cannot be said
   * @param change since the former period; empty where that cannot be said
   * @param chance whether that change may be nothing but chance
   * @param found whether it is one of those that were searched for
   * @param first whether it is the first of them
   */
  record Line(
      String name,
      @Nullable String where,
      String href,
      @Nullable String zoomHref,
      String figure,
      @Nullable String margin,
      @Nullable String sign,
      String words,
      String place,
      String change,
      boolean chance,
      boolean found,
      boolean first) {}

  /**
   * @param viewBox of the SVG
   */
  record Choropleth(String viewBox, List<Shape> shapes) {}

  /**
   * @param path the attribute {@code d}
   */
  record Shape(String title, String href, String path, String look, boolean found) {}
}
