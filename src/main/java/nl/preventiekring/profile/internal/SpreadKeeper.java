// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.profile.model.Spreads;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Computes a spread once for each cube: sorting the figures of 14,000 neighbourhoods on every page
 * would cost more than the page itself.
 */
@Component
class SpreadKeeper {
  private record Kept(FigureCube cube, Map<Key, Optional<Spread>> spreads) {}

  /** Trees have no equality of their own: a tree that was swapped makes new spreads. */
  private record Key(AreaTree tree, SliceKey slice, ReleaseId release, AreaLevel level) {}

  private volatile @Nullable Kept kept;

  Optional<Spread> spread(FigureCube cube, AreaTree tree, Slice slice, AreaLevel level) {
    return spreadsOf(cube)
        .computeIfAbsent(
            new Key(tree, slice.key(), slice.release(), level),
            _ -> Spreads.of(level, known(slice.values(), tree, level)));
  }

  private Map<Key, Optional<Spread>> spreadsOf(FigureCube cube) {
    Kept now = kept;
    if (now == null || now.cube() != cube) {
      now = new Kept(cube, new ConcurrentHashMap<>());
      kept = now;
    }
    return now.spreads();
  }

  private static double[] known(Cells cells, AreaTree tree, AreaLevel level) {
    return IntStream.range(0, Math.min(tree.size(), cells.size()))
        .filter(ordinal -> cells.has(ordinal) && tree.at(ordinal).level() == level)
        .mapToDouble(cells::value)
        .toArray();
  }
}
