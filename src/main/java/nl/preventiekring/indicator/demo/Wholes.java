// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;

/**
 * Makes figures of larger areas out of those of their parts, in whole numbers: whoever does the sum
 * again finds the same digits.
 */
final class Wholes {
  private static final AreaCode GGD_REGION = new AreaCode("GG9901");

  private final Set<AreaCode> areas = new LinkedHashSet<>();
  private final Map<PartsKey, List<AreaCode>> partsByWhole = new HashMap<>();

  private record PartsKey(AreaCode whole, AreaLevel level) {}

  Wholes(Collection<AreaCode> neighbourhoods) {
    areas.addAll(List.of(AreaCode.COUNTRY, GGD_REGION));
    neighbourhoods.forEach(this::add);
  }

  private void add(AreaCode area) {
    area.parentInCode().ifPresent(this::add);
    areas.add(area);
  }

  /** Every area, larger ones before their parts. */
  Set<AreaCode> areas() {
    return areas;
  }

  static boolean isPart(AreaCode part, AreaCode whole) {
    return whole.level().compareTo(AreaLevel.MUNICIPALITY) < 0
        || part.value().substring(2).startsWith(whole.value().substring(2));
  }

  /** The parts as they are, and for every larger area their sum. */
  Map<AreaCode, Integer> sum(Map<AreaCode, Integer> parts) {
    return withWholes(parts, inside -> inside.values().stream().mapToInt(Integer::intValue).sum());
  }

  /**
   * The parts as they are, and for every larger area their mean, each part weighed; halves are
   * rounded up. Missing where nothing weighs.
   */
  Map<AreaCode, Integer> mean(Map<AreaCode, Integer> parts, ToLongFunction<AreaCode> weight) {
    return withWholes(parts, inside -> meanOf(inside, weight));
  }

  private static int meanOf(Map<AreaCode, Integer> parts, ToLongFunction<AreaCode> weight) {
    long weights = 0;
    long sum = 0;
    for (Map.Entry<AreaCode, Integer> part : parts.entrySet()) {
      long own = weight.applyAsLong(part.getKey());
      weights += own;
      sum += own * part.getValue();
    }
    return rounded(sum, weights);
  }

  /** A mean as a whole number; halves go up. Missing where nothing weighs. */
  static int rounded(long sum, long weights) {
    return weights == 0 ? Cells.MISSING : (int) Math.floorDiv(2 * sum + weights, 2 * weights);
  }

  private interface Making {
    int of(Map<AreaCode, Integer> parts);
  }

  private Map<AreaCode, Integer> withWholes(Map<AreaCode, Integer> parts, Making making) {
    AreaLevel level = parts.keySet().iterator().next().level();
    Map<AreaCode, Integer> all = new LinkedHashMap<>(parts);
    for (AreaCode area : areas) {
      if (area.level().compareTo(level) < 0) {
        Map<AreaCode, Integer> inside = new LinkedHashMap<>();
        partsOf(area, level).forEach(part -> inside.put(part, Known.in(parts, part)));
        all.put(area, making.of(inside));
      }
    }
    return all;
  }

  private List<AreaCode> partsOf(AreaCode whole, AreaLevel level) {
    return partsByWhole.computeIfAbsent(
        new PartsKey(whole, level),
        key ->
            areas.stream().filter(area -> area.level() == level && isPart(area, whole)).toList());
  }
}
