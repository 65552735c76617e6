// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.AreasAlike;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.SimilarAreas;
import nl.preventiekring.profile.model.Confidence;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.profile.model.Judging;
import nl.preventiekring.profile.model.WeightedFigure;
import nl.preventiekring.profile.model.WeightedFigure.Part;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import org.springframework.stereotype.Service;

/** Finds similar areas by tables of traits that are made once for each cube. */
@Service
class TraitSimilarAreas implements SimilarAreas {
  private final Areas areas;
  private final Figures figures;
  private final Indicators indicators;
  private final KeptSizes sizes;
  private final PerCube<Map<Level, TraitTable>> tables = new PerCube<>(ConcurrentHashMap::new);
  private final PerCube<Map<Place, AreasAlike>> found =
      new PerCube<>(() -> Collections.synchronizedMap(new LastAsked()));

  private record Level(AreaTree tree, AreaLevel level) {}

  private record Place(AreaTree tree, int ordinal) {}

  /** A page asks for the same area a hundred times; those of yesterday's pages are let go. */
  private static final class LastAsked extends LinkedHashMap<Place, AreasAlike> {
    private static final int MOST = 256;

    LastAsked() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Place, AreasAlike> eldest) {
      return size() > MOST;
    }
  }

  TraitSimilarAreas(Areas areas, Figures figures, Indicators indicators, KeptSizes sizes) {
    this.areas = areas;
    this.figures = figures;
    this.indicators = indicators;
    this.sizes = sizes;
  }

  @Override
  public AreasAlike find(Area area) {
    return find(figures.cube(), area);
  }

  private AreasAlike find(FigureCube cube, Area area) {
    if (area.level().compareTo(AreaLevel.MUNICIPALITY) < 0) {
      return new AreasAlike.None(AreasAlike.Why.LEVEL);
    }
    AreaTree tree = areas.tree(area.division());
    Level level = new Level(tree, area.level());
    TraitTable table =
        tables.of(cube).computeIfAbsent(level, _ -> new TraitTable(cube, tree, area.level()));
    return found.of(cube).computeIfAbsent(new Place(tree, area.ordinal()), _ -> table.find(area));
  }

  @Override
  public Optional<Beside> compare(ProfiledArea area, ProfileRow row) {
    if (!(area instanceof ProfiledArea.Coded coded)
        || !(row.figure() instanceof Known own)
        || row.indicator().combination().method() != Method.WEIGHTED) {
      return Optional.empty();
    }
    FigureCube cube = figures.cube();
    return find(cube, coded.area()) instanceof AreasAlike.Found alike && !alike.farFromAll()
        ? RowSlices.shown(cube, area.division(), row)
            .flatMap(slice -> beside(cube, slice, row, coded.area(), own, alike))
        : Optional.empty();
  }

  /** The figure of a similar area with what it weighs. */
  private record Weighed(Area area, Known figure, double weight) {}

  private Optional<Beside> beside(
      FigureCube cube, Slice slice, ProfileRow row, Area area, Known own, AreasAlike.Found alike) {
    List<Weighed> others = weighed(cube, slice, row.indicator(), alike);
    if (others.size() < TraitTable.FEWEST
        || !(WeightedFigure.combine(
                Method.WEIGHTED,
                others.stream().map(one -> Part.of(one.figure().value(), one.weight())).toList(),
                slice.values().decimals())
            instanceof Known mean)) {
      return Optional.empty();
    }
    Optional<Estimate> benchmark = estimate(slice, row.indicator(), others, mean);
    return Optional.of(
        new Beside(
            benchmark.map(estimate -> withBounds(mean, estimate)).orElse(mean),
            others.size(),
            judge(slice, row.indicator(), area, own, others, benchmark)));
  }

  private List<Weighed> weighed(
      FigureCube cube, Slice slice, Indicator indicator, AreasAlike.Found alike) {
    List<Weighed> weighed = new ArrayList<>();
    for (AreasAlike.Alike other : alike.nearest()) {
      Area area = other.area();
      OptionalDouble weight =
          indicators
              .findWeight(indicator, slice.key().ageBand())
              .map(people ->
                  sizes
                      .of(cube, areas.tree(area.division()))
                      .size(people, slice.key().period(), area))
              .orElse(OptionalDouble.empty());
      if (slice.values().has(area.ordinal()) && weight.orElse(0) > 0) {
        weighed.add(
            new Weighed(area, ShownFigure.published(slice, area.ordinal()), weight.getAsDouble()));
      }
    }
    return weighed;
  }

  /**
   * The mean with its error: the areas were measured apart, so the error of their mean is {@code
   * sqrt(sum (w se)^2) / sum w}. Empty where one of them has no error.
   */
  private static Optional<Estimate> estimate(
      Slice slice, Indicator indicator, List<Weighed> others, Known mean) {
    double weights = 0;
    double squares = 0;
    for (Weighed one : others) {
      Optional<Estimate> estimate = Estimates.of(slice, indicator, one.figure(), one.area());
      if (estimate.isEmpty()) {
        return Optional.empty();
      }
      weights += one.weight();
      squares += Math.pow(one.weight() * estimate.get().error(), 2);
    }
    return Optional.of(new Estimate(mean.value(), Math.sqrt(squares) / weights));
  }

  private static Known withBounds(Known mean, Estimate estimate) {
    double reach = Confidence.NINETY_FIVE.z() * estimate.error();
    return new Known(
        mean.value(),
        mean.decimals(),
        OptionalDouble.of(mean.value() - reach),
        OptionalDouble.of(mean.value() + reach),
        true);
  }

  /** The area is none of its similar areas, so nothing has to be taken out. */
  private static Judgement judge(
      Slice slice,
      Indicator indicator,
      Area area,
      Known own,
      List<Weighed> others,
      Optional<Estimate> benchmark) {
    Optional<Estimate> figure = Estimates.of(slice, indicator, own, area);
    if (figure.isPresent() && benchmark.isPresent()) {
      return Judging.twoFigures(
          figure.get(),
          benchmark.get(),
          indicator.favourable(),
          Judging.margin(indicator.unit(), benchmark.get().value()));
    }
    if (slice.kind() == KindOfFigure.SURVEY) {
      return new NotJudged(Reason.RESPONDENTS_UNKNOWN);
    }
    return Judging.zBand(
        own.value(),
        Judging.Likes.of(others.stream().mapToDouble(one -> one.figure().value()).toArray()),
        indicator.favourable());
  }
}
