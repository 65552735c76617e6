// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;

/**
 * Indicators by their id or their short name in either language. A name of two is a name of none.
 */
public final class IndicatorNames {
  private final Map<String, Indicator> byName = new HashMap<>();

  public IndicatorNames(Indicators indicators) {
    Set<String> shared = new HashSet<>();
    for (Indicator indicator : indicators.listIndicators()) {
      for (String name :
          List.of(indicator.id().value(), indicator.name().nl(), indicator.name().en())) {
        Indicator other = byName.putIfAbsent(normal(name), indicator);
        if (other != null && !other.id().equals(indicator.id())) {
          shared.add(normal(name));
        }
      }
    }
    byName.keySet().removeAll(shared);
  }

  Optional<Indicator> find(String name) {
    return Optional.ofNullable(byName.get(normal(name)));
  }

  /** The name that is spelt most like this one, empty where none is near. */
  public Optional<String> findNearest(String name) {
    String wanted = normal(name);
    int most = Math.min(3, wanted.length() / 3);
    return byName.keySet().stream()
        .filter(one -> Math.abs(one.length() - wanted.length()) <= most)
        .filter(one -> distance(one, wanted) <= most)
        .min(
            Comparator.<String>comparingInt(one -> distance(one, wanted))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters to put in, take out or change (Levenshtein 1966). */
  private static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
