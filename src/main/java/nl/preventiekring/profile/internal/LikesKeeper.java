// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.profile.model.Judging.Likes;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Division;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mean and spread of the areas of one level within an area, computed once for each tree. */
@Component
class LikesKeeper {
  private record Within(Area whole, AreaLevel level) {}

  private record Key(SliceKey slice, ReleaseId release, Within within) {}

  private record Kept(AreaTree tree, Map<Within, int[]> ordinals, Map<Key, Likes> likes) {}

  private final Map<Division, Kept> kept = new ConcurrentHashMap<>();

  Likes likes(AreaTree tree, Slice slice, Area whole, AreaLevel level) {
    Kept now = of(tree);
    Within within = new Within(whole, level);
    return now.likes()
        .computeIfAbsent(
            new Key(slice.key(), slice.release(), within),
            _ -> Likes.of(known(slice.values(), ordinals(now, within))));
  }

  /** A tree that was swapped makes everything anew. */
  private Kept of(AreaTree tree) {
    Division division = tree.division();
    @Nullable Kept now = kept.get(division);
    if (now == null || now.tree() != tree) {
      now = new Kept(tree, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
      kept.put(division, now);
    }
    return now;
  }

  private static int[] ordinals(Kept kept, Within within) {
    return kept.ordinals().computeIfAbsent(within, _ -> ordinals(kept.tree(), within));
  }

  private static int[] ordinals(AreaTree tree, Within within) {
    Predicate<Area> inside = inside(tree, within.whole());
    return IntStream.range(0, tree.size())
        .filter(ordinal -> tree.at(ordinal).level() == within.level())
        .filter(ordinal -> inside.test(tree.at(ordinal)))
        .toArray();
  }

  private static Predicate<Area> inside(AreaTree tree, Area whole) {
    return switch (whole.level()) {
      case COUNTRY -> _ -> true;
      case DISTRICT -> area -> tree.children(whole).contains(area);
      case MUNICIPALITY -> area -> tree.municipalityOf(area).filter(whole::equals).isPresent();
      default -> {
        Set<Area> members = tree.members(whole).stream().collect(Collectors.toSet());
        yield area -> tree.municipalityOf(area).filter(members::contains).isPresent();
      }
    };
  }

  private static double[] known(Cells cells, int[] ordinals) {
    return IntStream.of(ordinals).filter(cells::has).mapToDouble(cells::value).toArray();
  }
}
