// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

/** A percentage as a hundred people in ten rows of ten: dark ones and open ones. */
public final class PeoplePicture {
  private static final int SIDE = 10;
  private static final int CELL = 20;
  private static final String DARK = "#0d5c63";
  private static final double[] HEAD = {10, 1.5, 13, 3, 13.5, 6, 11.5, 8, 8.5, 8, 6.5, 6, 7, 3};
  private static final double[] BODY = {6.5, 9, 13.5, 9, 15.5, 18.5, 4.5, 18.5};

  private PeoplePicture() {}

  /**
   * @param percent 0 to 100; rounded to whole people
   * @param words the same in a sentence
   */
  public static String svg(double percent, String words) {
    long dark = Math.round(percent);
    StringBuilder with = new StringBuilder();
    StringBuilder without = new StringBuilder();
    for (int i = 0; i < SIDE * SIDE; i++) {
      double x = (double) (i % SIDE) * CELL;
      double y = (double) (i / SIDE) * CELL;
      StringBuilder path = i < dark ? with : without;
      path.append(moved(HEAD, x, y)).append(moved(BODY, x, y));
    }
    return Svg.picture(
        "people",
        SIDE * CELL,
        SIDE * CELL,
        words,
        path(with, DARK, DARK) + path(without, "#ffffff", "#7c8c90"));
  }

  private static String path(StringBuilder d, String fill, String stroke) {
    return d.isEmpty()
        ? ""
        : "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
            .formatted(d, fill, stroke);
  }

  private static String moved(double[] corners, double x, double y) {
    double[] there = new double[corners.length];
    for (int i = 0; i < corners.length; i++) {
      there[i] = corners[i] + (i % 2 == 0 ? x : y);
    }
    return Svg.polygon(there);
  }
}
