// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where everything stands on the comparison picture, in percent of its width, so that it can be
 * drawn at any width without letters growing or shrinking. Labels that would run into each other
 * are moved apart.
 */
public final class TrackPlan {
  private static final double MARGIN = 3;

  /** The narrowest picture that must hold all labels, and the width of one letter, in pixels. */
  private static final double NARROWEST = 280;

  private static final double LETTER = 6.7;

  private final double low;
  private final double high;

  private TrackPlan(double low, double high) {
    double air = high > low ? (high - low) * 0.02 : 1;
    this.low = low - air;
    this.high = high + air;
  }

  /** A scale on which all of these fit; there must be at least one. */
  public static TrackPlan over(List<Double> values) {
    double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return new TrackPlan(low, high);
  }

  /** Percent of the width. */
  public double place(double value) {
    return MARGIN + (100 - 2 * MARGIN) * (value - low) / (high - low);
  }

  /** Percent of the width, or empty. */
  public OptionalDouble place(OptionalDouble value) {
    return value.isPresent() ? OptionalDouble.of(place(value.getAsDouble())) : value;
  }

  /**
   * A label under its tick.
   *
   * @param tick where the value stands
   * @param middle where the middle of the label stands
   */
  public record Label(String name, String text, double tick, double middle) {}

  /** What a label says and where it belongs. */
  public record Wanted(String name, String text, double value) {}

  /** Labels from left to right, moved apart as little as is needed. */
  public List<Label> labels(List<Wanted> wanted) {
    List<Wanted> ordered =
        wanted.stream().sorted(Comparator.comparingDouble(Wanted::value)).toList();
    double[] halves = ordered.stream().mapToDouble(TrackPlan::halfWidth).toArray();
    double[] middles = ordered.stream().mapToDouble(want -> place(want.value())).toArray();
    spread(middles, halves);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < middles.length; i++) {
      Wanted want = ordered.get(i);
      labels.add(new Label(want.name(), want.text(), place(want.value()), middles[i]));
    }
    return labels;
  }

  private static double halfWidth(Wanted want) {
    double letters = want.name().length() + 1.0 + want.text().length() + 1.5;
    return letters * LETTER / NARROWEST * 100 / 2;
  }

  /** Pushes overlapping neighbours apart, then back inside the picture from both sides. */
  private static void spread(double[] middles, double[] halves) {
    for (int round = 0; round < 40; round++) {
      for (int i = 0; i + 1 < middles.length; i++) {
        double overlap = halves[i] + halves[i + 1] - (middles[i + 1] - middles[i]);
        if (overlap > 0) {
          middles[i] -= overlap / 2;
          middles[i + 1] += overlap / 2;
        }
      }
    }
    double left = 0;
    for (int i = 0; i < middles.length; i++) {
      middles[i] = Math.max(middles[i], left + halves[i]);
      left = middles[i] + halves[i];
    }
    double right = 100;
    for (int i = middles.length - 1; i >= 0; i--) {
      middles[i] = Math.min(middles[i], right - halves[i]);
      right = middles[i] - halves[i];
    }
  }
}
