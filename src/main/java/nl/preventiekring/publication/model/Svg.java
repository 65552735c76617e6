// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import java.util.Locale;

/** Pieces of SVG; only what the PDF can draw too. */
final class Svg {
  private Svg() {}

  /**
   * A whole picture.
   *
   * @param look class in the stylesheet, which gives it its size
   * @param words what it shows; empty where words beside it say so already
   */
  static String picture(String look, int width, int height, String words, String parts) {
    String says =
        words.isEmpty()
            ? "aria-hidden=\"true\""
            : "role=\"img\" aria-label=\"" + escaped(words) + "\"";
    return "<svg class=\"%s\" viewBox=\"0 0 %d %d\" %s>%s</svg>"
        .formatted(look, width, height, says, parts);
  }

  /** A closed path through these corners: x and y in turn. */
  static String polygon(double... corners) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L')
          .append(number(corners[i]))
          .append(' ')
          .append(number(corners[i + 1]));
    }
    return path.append('Z').toString();
  }

  /** To a tenth. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
