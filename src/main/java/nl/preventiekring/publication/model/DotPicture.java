// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.preventiekring.profile.Spread;
import org.jspecify.annotations.Nullable;

/** A figure as a dot on a line, with those of the areas around as other forms. */
public final class DotPicture {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 24;
  private static final int MIDDLE = HEIGHT / 2;
  private static final int MARGIN = 10;

  private DotPicture() {}

  /**
   * @param shape {@link Shape#of}
   * @param value in the unit of the figure
   */
  public record Mark(Shape shape, double value) {}

  /**
   * @param spread of the areas that are like it, drawn as a band; null where there is none
   * @param words the same in a sentence
   */
  public static String svg(double here, List<Mark> marks, @Nullable Spread spread, String words) {
    double[] all = all(here, marks, spread);
    double least = DoubleStream.of(all).min().orElse(here);
    double most = DoubleStream.of(all).max().orElse(here);
    // Two figures alone would always stand at both ends, however near they are.
    double air = spread == null ? Math.max(0, Math.abs(most) / 2 - (most - least)) / 2 : 0;
    double low = least - air;
    double high = most + air;
    StringBuilder parts = new StringBuilder();
    parts.append(band(MARGIN / 2.0, WIDTH - MARGIN / 2.0, 1, "#7c8c90"));
    if (spread != null) {
      parts.append(
          band(
              place(spread.firstQuarter(), low, high),
              place(spread.thirdQuarter(), low, high),
              5,
              "#c3d5d4"));
    }
    for (Mark mark : marks.reversed()) {
      parts.append(mark.shape().svg(place(mark.value(), low, high), MIDDLE));
    }
    parts.append(Shape.HERE.svg(place(here, low, high), MIDDLE));
    return Svg.picture("dots", WIDTH, HEIGHT, words, parts.toString());
  }

  /** One form alone, for the key. */
  public static String key(Shape shape, String words) {
    return Svg.picture("dot", HEIGHT, HEIGHT, words, shape.svg(MIDDLE, MIDDLE));
  }

  private static double[] all(double here, List<Mark> marks, @Nullable Spread spread) {
    DoubleStream around =
        spread == null ? DoubleStream.empty() : DoubleStream.of(spread.low(), spread.high());
    return Stream.of(DoubleStream.of(here), marks.stream().mapToDouble(Mark::value), around)
        .flatMapToDouble(values -> values)
        .toArray();
  }

  private static String band(double from, double to, double half, String color) {
    return "<path d=\"%s\" fill=\"%s\"/>"
        .formatted(
            Svg.polygon(
                from, MIDDLE - half, to, MIDDLE - half, to, MIDDLE + half, from, MIDDLE + half),
            color);
  }

  private static double place(double value, double low, double high) {
    return high > low
        ? MARGIN + (WIDTH - 2.0 * MARGIN) * (value - low) / (high - low)
        : WIDTH / 2.0;
  }
}
