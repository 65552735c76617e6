// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Optional;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.profile.model.Judging;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.shared.Period;

/**
 * Judges the figure of one area beside that of an area it lies in, by the rule that fits the kind
 * of figure: a test where the figure has bounds or respondents, else the Z bands of the GGDs. A
 * figure that we computed of parts has no bounds: their errors hang together.
 */
final class FigureJudging {
  private final AreaTree tree;
  private final Indicators indicators;
  private final PopulationSizes sizes;
  private final FigureCube cube;
  private final LevelFigures levels;

  FigureJudging(
      AreaTree tree,
      Indicators indicators,
      PopulationSizes sizes,
      FigureCube cube,
      LevelFigures levels) {
    this.tree = tree;
    this.indicators = indicators;
    this.sizes = sizes;
    this.cube = cube;
    this.levels = levels;
  }

  Judgement judge(
      Slice slice,
      Indicator indicator,
      ProfiledArea area,
      ShownFigure own,
      Area whole,
      ShownFigure all) {
    if (!(own instanceof Known figure) || !(all instanceof Known benchmark)) {
      return new NotJudged(Reason.NO_FIGURE);
    }
    if (!Estimates.isJudged(indicator)) {
      return new NotJudged(Reason.NOT_MEANT);
    }
    Optional<Estimate> estimate = Estimates.of(slice, indicator, figure, area.parts().getFirst());
    if (estimate.isPresent()) {
      return test(slice, indicator, area, estimate.get(), whole, benchmark);
    }
    if (slice.kind() == KindOfFigure.SURVEY) {
      return new NotJudged(Reason.RESPONDENTS_UNKNOWN);
    }
    return Judging.zBand(
        figure.value(),
        levels.likes(cube, tree, slice, whole, levelOfLikes(area.level())),
        indicator.favourable());
  }

  private Judgement test(
      Slice slice,
      Indicator indicator,
      ProfiledArea area,
      Estimate figure,
      Area whole,
      Known benchmark) {
    Estimate all =
        Estimates.of(slice, indicator, benchmark, whole)
            .orElse(Estimate.certain(benchmark.value()));
    return Judging.twoFigures(
        figure,
        all.without(figure, share(slice, indicator, area, whole)),
        indicator.favourable(),
        Judging.margin(indicator.unit(), benchmark.value()));
  }

  /**
   * Which part of the people of the whole lives in the area; 0 where one of the two is unknown, so
   * that the benchmark stays whole.
   */
  private double share(Slice slice, Indicator indicator, ProfiledArea area, Area whole) {
    Optional<Population> people = indicators.findWeight(indicator, slice.key().ageBand());
    if (people.isEmpty()) {
      return 0;
    }
    Period period = slice.key().period();
    return Estimate.share(
        sizes.sum(people.get(), period, area.parts()).orElse(Double.NaN),
        sizes.size(people.get(), period, whole).orElse(Double.NaN));
  }

  private static AreaLevel levelOfLikes(AreaLevel level) {
    return level == AreaLevel.CUSTOM ? AreaLevel.NEIGHBOURHOOD : level;
  }
}
