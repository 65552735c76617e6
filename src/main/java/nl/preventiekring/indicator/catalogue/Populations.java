// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.catalogue.Entries.PartEntry;
import nl.preventiekring.indicator.catalogue.Entries.PopulationEntry;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/** The people or things that figures are about, in the order of the file. */
record Populations(Map<String, Population> byId) {

  static Populations of(List<PopulationEntry> entries, Faults faults) {
    var byId = new LinkedHashMap<String, Population>();
    for (PopulationEntry entry : entries) {
      Population population = population(entry, faults);
      byId.put(population.id(), population);
    }
    return new Populations(byId);
  }

  private static Population population(PopulationEntry entry, Faults faults) {
    String id = faults.text(entry.id(), "population", "id");
    String about = "population " + id;
    faults.once("population", id, about);
    Optional<AgeBand> ages = faults.ages(entry.ages(), about);
    ages.ifPresent(band -> faults.once("population of ages", band.toString(), about));
    return new Population(
        id,
        faults.bilingual(entry.name(), about, "name"),
        ages,
        parts(entry, about, faults),
        approximation(entry, about, faults));
  }

  private static List<Population.Part> parts(PopulationEntry entry, String about, Faults faults) {
    List<Population.Part> parts = new ArrayList<>();
    for (PartEntry part : faults.required(entry.size(), List.<PartEntry>of(), about, "size")) {
      double times = part.times() == null ? 1 : part.times();
      if (!(times > 0)) {
        faults.add(about, "a part counts more than 0 times, not " + times);
      }
      faults
          .indicatorId(part.indicator(), about)
          .ifPresent(indicator -> parts.add(new Population.Part(indicator, times)));
    }
    return List.copyOf(parts);
  }

  private static Optional<Bilingual> approximation(
      PopulationEntry entry, String about, Faults faults) {
    boolean approximate = Boolean.TRUE.equals(entry.approximate());
    if (!approximate && entry.reason() != null) {
      faults.add(about, "has a reason but is not marked approximate");
    }
    return approximate
        ? Optional.of(faults.bilingual(entry.reason(), about, "reason"))
        : Optional.empty();
  }

  /** A size may only add up counts that the catalogue holds. */
  void checkSizes(Map<IndicatorId, Indicator> indicators, Faults faults) {
    byId.values()
        .forEach(population ->
            population
                .size()
                .forEach(
                    part -> check(population, indicators.get(part.indicator()), part, faults)));
  }

  private static void check(
      Population population, @Nullable Indicator indicator, Population.Part part, Faults faults) {
    String about = "population " + population.id();
    if (indicator == null) {
      faults.add(about, "unknown indicator '" + part.indicator() + "' in its size");
    } else if (indicator.combination().method() != Method.SUM) {
      faults.add(about, part.indicator() + " is no count that can be added up");
    }
  }

  /** See {@link nl.preventiekring.indicator.Indicators#findWeight}. */
  Optional<Population> weight(Indicator indicator, AgeBand ageBand) {
    return indicator
        .combination()
        .weight()
        .map(byId::get)
        .flatMap(weight -> fits(weight, ageBand) ? Optional.of(weight) : ofAges(ageBand));
  }

  private static boolean fits(Population weight, AgeBand ageBand) {
    return weight.ageBand().isEmpty() || weight.ageBand().get().equals(ageBand);
  }

  private Optional<Population> ofAges(AgeBand ageBand) {
    return byId.values().stream()
        .filter(population -> population.ageBand().equals(Optional.of(ageBand)))
        .findFirst();
  }
}
