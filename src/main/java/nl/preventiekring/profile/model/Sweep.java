// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.profile.model.Judging.Likes;
import nl.preventiekring.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of all areas of a division in one go over plain arrays. The rules are those
 * of {@link Judging}; here they only meet many figures at once.
 */
public final class Sweep {
  private final AreaLayout layout;
  private final Rules rules;
  private final Figures figures;
  private final double[] sizes;

  /**
   * @param sizes people or things of each area, NaN where unknown
   */
  public Sweep(AreaLayout layout, Rules rules, Figures figures, double[] sizes) {
    this.layout = layout;
    this.rules = rules;
    this.figures = figures;
    this.sizes = sizes;
  }

  /**
   * How figures of an indicator are judged.
   *
   * @param meant false for head counts and classes, which are not judged
   */
  public record Rules(Unit unit, Favourable favourable, KindOfFigure kind, boolean meant) {}

  /**
   * Figures by ordinal.
   *
   * @param stored as the source has them
   * @param values the same, and what was computed of parts; NaN without a figure
   * @param errors standard errors; NaN where nothing is told of the uncertainty
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once
  public record Figures(Cells stored, double[] values, double[] errors) {}

  /** Figures of an earlier period of the same table. */
  public record Former(Period period, Figures figures) {}

  public SliceComparison compare(Optional<Former> former) {
    byte[][] standings = new byte[Benchmark.values().length][];
    for (int benchmark = 0; benchmark < standings.length; benchmark++) {
      standings[benchmark] = standings(layout.wholes()[benchmark], layout.likes()[benchmark]);
    }
    int areas = figures.values().length;
    float[] changes = new float[areas];
    byte[] changeStandings = new byte[areas];
    Arrays.fill(changes, Float.NaN);
    Arrays.fill(changeStandings, Standing.NO_FIGURE.code());
    former.ifPresent(then -> change(then.figures(), changes, changeStandings));
    return new SliceComparison(
        standings,
        Percentiles.of(figures.stored(), layout.levels()),
        Percentiles.of(figures.stored(), layout.likes()[Benchmark.MUNICIPALITY.ordinal()]),
        former.map(Former::period),
        changes,
        changeStandings);
  }

  private byte[] standings(int[] wholes, Grouping groups) {
    byte[] codes = new byte[wholes.length];
    @Nullable Likes[] likes = new Likes[groups.groups()];
    for (int area = 0; area < codes.length; area++) {
      codes[area] =
          (wholes[area] < 0 ? Standing.NO_BENCHMARK : standing(area, wholes[area], groups, likes))
              .code();
    }
    return codes;
  }

  private Standing standing(int area, int whole, Grouping groups, @Nullable Likes[] likes) {
    double figure = figures.values()[area];
    double benchmark = figures.values()[whole];
    if (Double.isNaN(figure) || Double.isNaN(benchmark)) {
      return Standing.NO_FIGURE;
    }
    if (!rules.meant()) {
      return Standing.NOT_MEANT;
    }
    if (!Double.isNaN(figures.errors()[area])) {
      return tested(area, whole);
    }
    return rules.kind() == KindOfFigure.SURVEY
        ? Standing.RESPONDENTS_UNKNOWN
        : placed(figure, likes(groups, groups.groupOf()[area], likes));
  }

  private Standing tested(int area, int whole) {
    double figure = figures.values()[area];
    double benchmark = figures.values()[whole];
    double share = Estimate.share(sizes[area], sizes[whole]);
    double difference = figure - Estimate.rest(benchmark, figure, share);
    double variance =
        Judging.variance(
            figures.errors()[area], certainIfUnknown(figures.errors()[whole]) / (1 - share));
    double margin = Judging.margin(rules.unit(), benchmark);
    return Standing.of(
        difference, Judging.certainty(difference, variance, margin), rules.favourable());
  }

  private Standing placed(double figure, Likes like) {
    if (like.areas() < Likes.FEWEST) {
      return Standing.TOO_FEW_AREAS;
    }
    double difference = figure - like.mean();
    return Standing.of(difference, Judging.band(difference, like.deviation()), rules.favourable());
  }

  private Likes likes(Grouping groups, int group, @Nullable Likes[] known) {
    Likes likes = known[group];
    if (likes == null) {
      likes =
          Likes.of(
              Arrays.stream(groups.members(), groups.starts()[group], groups.starts()[group + 1])
                  .filter(figures.stored()::has)
                  .mapToDouble(figures.stored()::value)
                  .toArray());
      known[group] = likes;
    }
    return likes;
  }

  private void change(Figures then, float[] changes, byte[] standings) {
    for (int area = 0; area < changes.length; area++) {
      double difference = figures.values()[area] - then.values()[area];
      if (!Double.isNaN(difference)) {
        changes[area] = (float) difference;
        standings[area] = changed(area, difference, then).code();
      }
    }
  }

  /** The margins of two periods are independent; without them chance cannot be told apart. */
  private Standing changed(int area, double difference, Figures then) {
    if (!rules.meant()) {
      return Standing.NOT_MEANT;
    }
    double error = figures.errors()[area];
    double before = then.errors()[area];
    if (Double.isNaN(error) || Double.isNaN(before)) {
      return Standing.MARGINS_UNKNOWN;
    }
    double margin = Judging.margin(rules.unit(), then.values()[area]);
    return Standing.of(
        difference,
        Judging.certainty(difference, Judging.variance(error, before), margin),
        rules.favourable());
  }

  private static double certainIfUnknown(double error) {
    return Double.isNaN(error) ? 0 : error;
  }
}
