// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.profile.model.Judging.Likes;
import nl.preventiekring.profile.model.Spreads;
import nl.preventiekring.profile.model.UncertainOthers;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import org.springframework.stereotype.Component;

/**
 * How the figures of all areas of one level lie, computed once for each cube: going through 14,000
 * neighbourhoods on every page would cost more than the page itself.
 */
@Component
class LevelFigures {
  /**
   * The areas of one level. Trees have no equality of their own: a tree that was swapped makes
   * everything anew.
   *
   * @param whole the area they lie in; empty for the whole division
   */
  private record Level(AreaTree tree, Optional<Area> whole, AreaLevel level) {}

  private record Key(SliceKey slice, ReleaseId release, Level level) {}

  private record Kept(
      Map<Level, int[]> ordinals,
      Map<Key, Optional<Spread>> spreads,
      Map<Key, Likes> likes,
      Map<Key, Optional<UncertainOthers>> others) {
    Kept() {
      this(
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>());
    }
  }

  private final PerCube<Kept> perCube = new PerCube<>(Kept::new);

  /** Over the whole division. */
  Optional<Spread> spread(FigureCube cube, AreaTree tree, Slice slice, AreaLevel level) {
    Kept now = perCube.of(cube);
    Key key = key(slice, new Level(tree, Optional.empty(), level));
    return now.spreads().computeIfAbsent(key, _ -> Spreads.of(level, known(slice, key, now)));
  }

  /** Mean and spread within an area. */
  Likes likes(FigureCube cube, AreaTree tree, Slice slice, Area whole, AreaLevel level) {
    Kept now = perCube.of(cube);
    boolean all = whole.level() == AreaLevel.COUNTRY;
    Key key = key(slice, new Level(tree, all ? Optional.empty() : Optional.of(whole), level));
    return now.likes().computeIfAbsent(key, _ -> Likes.of(known(slice, key, now)));
  }

  /** By which the place of one figure is found, over the whole division. */
  Optional<UncertainOthers> others(
      FigureCube cube, AreaTree tree, Slice slice, Indicator indicator, AreaLevel level) {
    Kept now = perCube.of(cube);
    Key key = key(slice, new Level(tree, Optional.empty(), level));
    return now.others()
        .computeIfAbsent(key, _ -> UncertainOthers.of(estimates(slice, indicator, key, now)));
  }

  private static Estimate[] estimates(Slice slice, Indicator indicator, Key key, Kept kept) {
    int[] ordinals = kept.ordinals().computeIfAbsent(key.level(), LevelFigures::ordinals);
    return IntStream.of(ordinals)
        .filter(slice.values()::has)
        .mapToObj(ordinal -> estimate(slice, indicator, key.level().tree().at(ordinal)))
        .toArray(Estimate[]::new);
  }

  private static Estimate estimate(Slice slice, Indicator indicator, Area area) {
    ShownFigure.Known figure = ShownFigure.published(slice, area.ordinal());
    return Estimates.of(slice, indicator, figure, area).orElse(Estimate.certain(figure.value()));
  }

  private static Key key(Slice slice, Level level) {
    return new Key(slice.key(), slice.release(), level);
  }

  private static double[] known(Slice slice, Key key, Kept kept) {
    Cells cells = slice.values();
    int[] ordinals = kept.ordinals().computeIfAbsent(key.level(), LevelFigures::ordinals);
    return IntStream.of(ordinals).filter(cells::has).mapToDouble(cells::value).toArray();
  }

  private static int[] ordinals(Level level) {
    AreaTree tree = level.tree();
    Predicate<Area> inside = level.whole().map(whole -> inside(tree, whole)).orElse(_ -> true);
    return IntStream.range(0, tree.size())
        .filter(ordinal -> tree.at(ordinal).level() == level.level())
        .filter(ordinal -> inside.test(tree.at(ordinal)))
        .toArray();
  }

  private static Predicate<Area> inside(AreaTree tree, Area whole) {
    return switch (whole.level()) {
      case DISTRICT -> tree.children(whole)::contains;
      case MUNICIPALITY -> area -> tree.municipalityOf(area).filter(whole::equals).isPresent();
      default -> {
        Set<Area> members = tree.members(whole).stream().collect(Collectors.toSet());
        yield area -> tree.municipalityOf(area).filter(members::contains).isPresent();
      }
    };
  }
}
