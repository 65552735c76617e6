// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;

/** Leaves out figures about so few people that they would tell on somebody. */
final class Hiding {
  /** Shares and averages about fewer people than this are hidden. */
  static final int LEAST_PEOPLE = 50;

  /** Counts of people below this are hidden. */
  static final int LEAST_COUNT = 10;

  private Hiding() {}

  /** Hides what is about too few people. */
  static Map<AreaCode, Integer> ofFew(
      Map<AreaCode, Integer> numbers, ToLongFunction<AreaCode> weight) {
    return where(
        area -> weight.applyAsLong(area) < (long) LEAST_PEOPLE * Weights.PER_PERSON, numbers);
  }

  static Map<AreaCode, Integer> where(Predicate<AreaCode> hidden, Map<AreaCode, Integer> numbers) {
    Map<AreaCode, Integer> shown = new LinkedHashMap<>(numbers);
    shown.replaceAll((area, number) -> hidden.test(area) ? Cells.SUPPRESSED : number);
    return shown;
  }

  /**
   * Hides small counts, and where only one part of an area is hidden also its next smallest part:
   * otherwise subtraction would bring it back.
   */
  static Map<AreaCode, Integer> smallCounts(Map<AreaCode, Integer> counts) {
    Map<AreaCode, Integer> shown =
        where(area -> counts.getOrDefault(area, 0) < LEAST_COUNT, counts);
    Set<AreaCode> wholes = Set.copyOf(counts.keySet());
    wholes.stream()
        .filter(area -> area.level() != AreaLevel.NEIGHBOURHOOD)
        .sorted()
        .forEach(whole -> hideSecond(whole, shown));
    return shown;
  }

  private static void hideSecond(AreaCode whole, Map<AreaCode, Integer> shown) {
    List<AreaCode> parts =
        shown.keySet().stream()
            .filter(part -> part.parentInCode().filter(whole::equals).isPresent())
            .sorted(
                Comparator.comparing((AreaCode part) -> Known.in(shown, part))
                    .thenComparing(part -> part))
            .toList();
    List<AreaCode> open =
        parts.stream().filter(part -> Known.in(shown, part) != Cells.SUPPRESSED).toList();
    if (parts.size() - open.size() == 1 && !open.isEmpty()) {
      shown.put(open.getFirst(), Cells.SUPPRESSED);
    }
  }
}
