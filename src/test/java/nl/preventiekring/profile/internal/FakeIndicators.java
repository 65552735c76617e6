// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;

/**
 * Four indicators of one subject: lonely is weighed by adults, overweight by people whom nobody
 * counted, adults and inhabitants are counts.
 */
final class FakeIndicators implements Indicators {
  private final List<Indicator> all;

  FakeIndicators() {
    this(share("lonely", "adults"));
  }

  /**
   * @param lonely in place of the usual one
   */
  FakeIndicators(Indicator lonely) {
    all =
        List.of(
            lonely, share("overweight", "nobody-counted"), count("adults"), count("inhabitants"));
  }

  private static Indicator share(String id, String weight) {
    return indicator(
        id, Unit.PERCENT, Favourable.LOWER, new Combination(Method.WEIGHTED, Optional.of(weight)));
  }

  private static Indicator count(String id) {
    return indicator(
        id, Unit.COUNT, Favourable.LOWER, new Combination(Method.SUM, Optional.empty()));
  }

  static Indicator indicator(String id, Unit unit, Favourable favourable, Combination combination) {
    return new Indicator(
        new IndicatorId(id),
        new Bilingual(id, id),
        new Bilingual(id, id),
        unit,
        favourable,
        Map.of("datawijzer", "health"),
        List.of(),
        "theme",
        KindOfFigure.MODEL_ESTIMATE,
        "adults",
        combination,
        List.of());
  }

  @Override
  public List<Indicator> listIndicators() {
    return all;
  }

  @Override
  public Indicator getIndicator(IndicatorId id) {
    return findIndicator(id).orElseThrow(IllegalArgumentException::new);
  }

  @Override
  public Optional<Indicator> findIndicator(IndicatorId id) {
    return all.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Indicator> findByColumn(String table, String key) {
    return Optional.empty();
  }

  @Override
  public Optional<Indicator> findByName(String publisher, String bareKey, String groupPath) {
    return Optional.empty();
  }

  @Override
  public List<SubjectGroupSet> listSubjectGroupSets() {
    Bilingual name = new Bilingual("Gezondheid", "Health");
    return List.of(
        new SubjectGroupSet("datawijzer", name, List.of(new SubjectGroup("health", name))));
  }

  @Override
  public Optional<Population> findPopulation(String id) {
    return Optional.of(
        new Population(
            id,
            new Bilingual(id, id),
            Optional.empty(),
            List.of(new Population.Part(new IndicatorId(id), 1)),
            Optional.empty()));
  }

  @Override
  public Optional<Population> findWeight(Indicator indicator, AgeBand ageBand) {
    return indicator.combination().weight().flatMap(this::findPopulation);
  }

  @Override
  public List<Theme> listThemes() {
    return List.of();
  }

  @Override
  public boolean isNoFigure(String table, String key) {
    return false;
  }

  @Override
  public Optional<SourceTable> findTable(String id) {
    return Optional.empty();
  }

  @Override
  public List<SourceTable> listTables() {
    return List.of();
  }

  @Override
  public String version() {
    return "test";
  }
}
