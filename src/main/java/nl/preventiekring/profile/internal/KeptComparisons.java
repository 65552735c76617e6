// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.Comparisons;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.profile.model.AreaLayout;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.profile.model.Sweep;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import org.springframework.stereotype.Service;

/** Compares whole slices out of the cube, and keeps those that were asked for last. */
@Service
class KeptComparisons implements Comparisons {
  /** Of a whole country one takes about 400 kB. */
  private static final int MOST_KEPT = 128;

  private final Areas areas;
  private final Indicators indicators;
  private final KeptSizes sizes;
  private final PerCube<Kept> perCube = new PerCube<>(Kept::new);

  KeptComparisons(Areas areas, Indicators indicators, KeptSizes sizes) {
    this.areas = areas;
    this.indicators = indicators;
    this.sizes = sizes;
  }

  /** A tree that was swapped makes everything anew: trees have no equality of their own. */
  private record Key(AreaTree tree, SliceKey slice) {}

  /**
   * What does not change from slice to slice.
   *
   * @param regions ordinals of the areas whose figures may have to be computed
   */
  @SuppressWarnings("ArrayRecordComponent") // never written
  private record Ground(AreaTree tree, AreaLayout layout, PopulationSizes sizes, int[] regions) {}

  private record Kept(Map<AreaTree, Ground> grounds, Map<Key, SliceComparison> comparisons) {
    Kept() {
      this(new ConcurrentHashMap<>(), new Recent());
    }
  }

  /** Forgets what was not asked for the longest time. */
  private static final class Recent extends LinkedHashMap<Key, SliceComparison> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(MOST_KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, SliceComparison> eldest) {
      return size() > MOST_KEPT;
    }
  }

  @Override
  public SliceComparison compare(FigureCube cube, Slice slice) {
    AreaTree tree = areas.tree(slice.key().division());
    Kept kept = perCube.of(cube);
    Key key = new Key(tree, slice.key());
    Map<Key, SliceComparison> comparisons = kept.comparisons();
    synchronized (comparisons) {
      SliceComparison known = comparisons.get(key);
      if (known != null) {
        return known;
      }
    }
    Ground ground = kept.grounds().computeIfAbsent(tree, _ -> ground(cube, tree));
    SliceComparison made = make(ground, cube, slice);
    synchronized (comparisons) {
      comparisons.put(key, made);
    }
    return made;
  }

  private Ground ground(FigureCube cube, AreaTree tree) {
    return new Ground(
        tree,
        LayoutMaking.of(tree),
        sizes.of(cube, tree),
        IntStream.range(0, tree.size())
            .filter(ordinal -> !tree.members(tree.at(ordinal)).isEmpty())
            .toArray());
  }

  private SliceComparison make(Ground ground, FigureCube cube, Slice slice) {
    Indicator indicator = indicators.getIndicator(slice.key().indicator());
    Sweep.Rules rules =
        new Sweep.Rules(
            indicator.unit(), indicator.favourable(), slice.kind(), Estimates.isJudged(indicator));
    return new Sweep(
            ground.layout(),
            rules,
            figures(ground, indicator, slice),
            sizes(ground, indicator, slice))
        .compare(
            former(cube, slice)
                .map(then ->
                    new Sweep.Former(then.key().period(), figures(ground, indicator, then))));
  }

  /** The newest period of the same table and ages before this one. */
  private static Optional<Slice> former(FigureCube cube, Slice slice) {
    SliceKey key = slice.key();
    return cube.slices(key.division(), key.indicator()).stream()
        .filter(other -> other.key().table().equals(key.table()))
        .filter(other -> other.key().ageBand().equals(key.ageBand()))
        .filter(other -> other.key().period().compareTo(key.period()) < 0)
        .max(comparing(other -> other.key().period()));
  }

  private double[] sizes(Ground ground, Indicator indicator, Slice slice) {
    return indicators
        .findWeight(indicator, slice.key().ageBand())
        .map(people -> ground.sizes().sizes(people, slice.key().period()))
        .orElseGet(() -> unknown(ground.tree().size()));
  }

  private Sweep.Figures figures(Ground ground, Indicator indicator, Slice slice) {
    int areas = ground.tree().size();
    Cells stored = slice.values();
    double[] values = new double[areas];
    for (int area = 0; area < areas; area++) {
      values[area] = stored.value(area);
    }
    double[] errors = errors(slice, indicator, areas);
    FigureReading reading = new FigureReading(ground.tree(), indicators, ground.sizes());
    for (int region : ground.regions()) {
      if (!stored.has(region)
          && reading.read(slice, indicator, ground.tree().at(region)) instanceof Known computed) {
        values[region] = computed.value();
      }
    }
    return new Sweep.Figures(stored, values, errors);
  }

  private static double[] errors(Slice slice, Indicator indicator, int areas) {
    double[] errors = unknown(areas);
    if (indicator.unit() == Unit.PERCENT && slice.respondents().isPresent()) {
      Cells respondents = slice.respondents().get();
      for (int area = 0; area < areas; area++) {
        if (slice.values().has(area) && respondents.has(area)) {
          errors[area] =
              Estimate.ofRespondents(slice.values().value(area), respondents.value(area)).error();
        }
      }
    }
    if (slice.lower().isPresent() && slice.upper().isPresent()) {
      Cells lower = slice.lower().get();
      Cells upper = slice.upper().get();
      for (int area = 0; area < areas; area++) {
        if (lower.has(area) && upper.has(area)) {
          errors[area] = Estimate.errorOfBounds(lower.value(area), upper.value(area));
        }
      }
    }
    return errors;
  }

  private static double[] unknown(int areas) {
    double[] unknown = new double[areas];
    Arrays.fill(unknown, Double.NaN);
    return unknown;
  }
}
