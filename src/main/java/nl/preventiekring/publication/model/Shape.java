// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import nl.preventiekring.region.AreaLevel;

/** How an area looks on a picture: each level a form of its own, so that colour says nothing. */
public enum Shape {
  /** The area of the sheet. */
  HERE,
  RING,
  SQUARE,
  DIAMOND,
  BAR;

  private static final String DARK = "#17272e";
  private static final String LIGHT = "#ffffff";

  /** The form of a benchmark. */
  public static Shape of(AreaLevel level) {
    return switch (level) {
      case COUNTRY -> BAR;
      case PROVINCE, GGD_REGION -> DIAMOND;
      case MUNICIPALITY, CUSTOM -> SQUARE;
      case DISTRICT, NEIGHBOURHOOD -> RING;
    };
  }

  /**
   * The form as a part of an SVG.
   *
   * @param x middle, in user units
   * @param y likewise
   */
  String svg(double x, double y) {
    return switch (this) {
      case HERE -> circle(x, y, 7, "#b04a12", "");
      case RING -> circle(x, y, 5, LIGHT, stroke());
      case SQUARE -> path(LIGHT, x - 5, y - 5, x + 5, y - 5, x + 5, y + 5, x - 5, y + 5);
      case DIAMOND -> path(LIGHT, x, y - 7, x + 7, y, x, y + 7, x - 7, y);
      case BAR -> path(DARK, x - 1, y - 10, x + 1, y - 10, x + 1, y + 10, x - 1, y + 10);
    };
  }

  private static String circle(double x, double y, double radius, String fill, String stroke) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"%s/>"
        .formatted(Svg.number(x), Svg.number(y), Svg.number(radius), fill, stroke);
  }

  private static String path(String fill, double... corners) {
    return "<path d=\"%s\" fill=\"%s\"%s/>".formatted(Svg.polygon(corners), fill, stroke());
  }

  private static String stroke() {
    return " stroke=\"" + DARK + "\" stroke-width=\"2\"";
  }
}
