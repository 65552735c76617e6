// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;

/**
 * What is measured. The catalogue file {@code catalogue/indicators.yaml} holds them all.
 *
 * @param name short name, at most about 45 characters
 * @param explanation one to three plain sentences (Dutch at B1)
 * @param subjectGroups subject group id by set id: {@code datawijzer -> health-lifestyle}
 * @param theme id of the theme it belongs to, such as {@code loneliness}
 * @param kind how the figure comes about in the national sources; a release may say otherwise
 * @param population id of the people or things it is about: adults, seniors, inhabitants,
 *     households, dwellings ...
 * @param combination how figures of parts become one of the whole
 * @param sources for every table the key it comes from
 */
public record Indicator(
    IndicatorId id,
    Bilingual name,
    Bilingual explanation,
    Unit unit,
    Favourable favourable,
    Map<String, String> subjectGroups,
    List<PositiveHealth> positiveHealth,
    String theme,
    KindOfFigure kind,
    String population,
    Combination combination,
    List<SourceColumn> sources) {

  /** The ages that the columns of this indicator fix themselves; otherwise each row tells. */
  public Optional<AgeBand> fixedAgeBand() {
    return sources.stream().flatMap(source -> source.ageBand().stream()).findFirst();
  }

  /**
   * How figures of parts are combined.
   *
   * @param method SUM for counts, WEIGHTED for shares, averages and densities, NONE where it makes
   *     no sense (classes, medians, scores) or where the weight is not known
   * @param weight for WEIGHTED: the population id whose size weighs each part
   */
  public record Combination(Method method, Optional<String> weight) {
    public enum Method {
      SUM,
      WEIGHTED,
      NONE
    }
  }

  /**
   * A column of a source table that carries this indicator.
   *
   * @param table as the catalogue of the source spells it: {@code 50090NED}
   * @param key with its number: {@code Eenzaam_28}; without a number where the table is known only
   *     by name
   * @param group titles of the parent groups joined by " > ", where the bare key occurs more than
   *     once
   * @param ageBand where the column itself fixes the ages; otherwise the row tells
   */
  public record SourceColumn(
      String table, String key, Optional<String> group, Optional<AgeBand> ageBand) {
    /** {@code 50090NED:Eenzaam_28}. */
    public String sourceKey() {
      return table + ":" + key;
    }
  }
}
