package nl.preventiekring.opendata.tidy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;

/**
 * Indicators by their id or their short name in either language. A name of two is a name of none.
 */
final class IndicatorNames {
  private final Map<String, Indicator> byName = new HashMap<>();

  IndicatorNames(Indicators indicators) {
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

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
