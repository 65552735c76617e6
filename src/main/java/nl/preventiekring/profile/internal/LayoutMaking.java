// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.model.AreaLayout;
import nl.preventiekring.profile.model.Grouping;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;

/** Lays out a tree in arrays; what an area is compared with is the same as on its own page. */
final class LayoutMaking {
  private LayoutMaking() {}

  static AreaLayout of(AreaTree tree) {
    int[][] wholes = new int[Benchmark.values().length][tree.size()];
    for (int[] ofOne : wholes) {
      Arrays.fill(ofOne, -1);
    }
    for (int ordinal = 0; ordinal < tree.size(); ordinal++) {
      for (Area whole : Surroundings.of(new ProfiledArea.Coded(tree.at(ordinal)), tree)) {
        Optional<Benchmark> benchmark = Benchmark.of(whole.level());
        if (benchmark.isPresent()) {
          wholes[benchmark.get().ordinal()][ordinal] = whole.ordinal();
        }
      }
    }
    int[] everybody = new int[tree.size()];
    return new AreaLayout(
        wholes,
        Arrays.stream(wholes).map(ofOne -> likes(tree, ofOne)).toArray(Grouping[]::new),
        likes(tree, everybody));
  }

  /** Areas of one level in one whole. */
  private static Grouping likes(AreaTree tree, int[] wholes) {
    Map<Like, Integer> groups = new HashMap<>();
    return Grouping.of(
        IntStream.range(0, wholes.length)
            .map(ordinal ->
                wholes[ordinal] < 0
                    ? -1
                    : groups.computeIfAbsent(
                        new Like(tree.at(ordinal).level(), wholes[ordinal]), _ -> groups.size()))
            .toArray());
  }

  private record Like(AreaLevel level, int whole) {}
}
