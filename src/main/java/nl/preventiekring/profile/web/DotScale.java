// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.profile.ShownFigure.Known;

/**
 * Where figures stand on a chart of dots: the lowest bound at the bottom, the highest at the top.
 * The scale does not begin at zero; every dot is labelled or stands in the table beside it.
 */
final class DotScale {
  private static final double TOP = 26;
  private static final double BOTTOM = 128;
  private static final double MARGIN = 9;

  private final double low;
  private final double high;

  private DotScale(double low, double high) {
    this.low = low;
    this.high = high > low ? high : low + 1;
  }

  /**
   * @param figures at least one
   * @param more what must fit too, such as the ends of a line
   */
  static DotScale over(List<Known> figures, double... more) {
    double[] all =
        Stream.concat(
                figures.stream()
                    .flatMap(one ->
                        Stream.of(
                            one.value(),
                            one.lower().orElse(one.value()),
                            one.upper().orElse(one.value()))),
                Arrays.stream(more).boxed())
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return new DotScale(all[0], all[all.length - 1]);
  }

  double down(double value) {
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
  }

  /**
   * @param share 0 at the left to 1 at the right
   */
  static String across(double share) {
    return String.format(Locale.ROOT, "%.2f%%", MARGIN + (100 - 2 * MARGIN) * share);
  }

  DotChart.Dot dot(double share, Known figure, String label, String caption, String side) {
    return new DotChart.Dot(
        across(share),
        down(figure.value()),
        down(figure.upper().orElse(figure.value())),
        down(figure.lower().orElse(figure.value())),
        label,
        caption,
        side);
  }
}
