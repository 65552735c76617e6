// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;

/**
 * A small map that says where something lies. The same links stand in a list on the page.
 *
 * @param viewBox of the SVG
 * @param caption what is drawn
 * @param listHref where on the page the list is
 */
record MiniMap(
    String viewBox, String caption, String listHref, String listLabel, List<Shape> shapes) {

  /**
   * @param path the attribute {@code d}
   * @param here whether it is the area of the page
   */
  record Shape(String title, String href, String path, boolean here) {}
}
