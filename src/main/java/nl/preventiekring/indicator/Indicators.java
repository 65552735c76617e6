// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;

/**
 * Front door to the catalogue of indicators, subject groups and source tables. Immutable while the
 * process runs.
 */
public interface Indicators {
  /** In the order of the catalogue. */
  List<Indicator> listIndicators();

  /** Throws IllegalArgumentException for an id that the catalogue does not hold. */
  Indicator getIndicator(IndicatorId id);

  Optional<Indicator> findIndicator(IndicatorId id);

  /** The indicator behind a column, by exact table and key. */
  Optional<Indicator> findByColumn(String table, String key);

  /**
   * The indicator behind a column of a table whose numbers the catalogue does not know: by key
   * without its number and, where that is not unique, by the path of parent groups.
   */
  Optional<Indicator> findByName(String publisher, String bareKey, String groupPath);

  /** The subject group sets, the default one first. */
  List<SubjectGroupSet> listSubjectGroupSets();

  /** People or things that figures are about, by the id that indicators name. */
  Optional<Population> findPopulation(String id);

  /**
   * What weighs the parts of an area when figures of this indicator for this age band become one
   * figure of the whole: the population of just that age band, otherwise the weight that the
   * indicator names. Empty where the figures cannot be combined that way, or where the weight is of
   * other ages and no population has these.
   */
  Optional<Population> findWeight(Indicator indicator, AgeBand ageBand);

  /** What indicators are about, in the order of the catalogue. */
  List<Theme> listThemes();

  /**
   * Whether the catalogue knows this column of this table as one that holds no figure, such as a
   * name or a postcode. An unknown column is neither this nor an indicator.
   */
  boolean isNoFigure(String table, String key);

  Optional<SourceTable> findTable(String id);

  List<SourceTable> listTables();

  /**
   * Changes whenever the catalogue changes, so that the same file imported under a new catalogue
   * counts as new.
   */
  String version();

  /**
   * A way to order indicators on a page.
   *
   * @param id {@code datawijzer}
   */
  record SubjectGroupSet(String id, Bilingual name, List<SubjectGroup> groups) {}

  record SubjectGroup(String id, Bilingual name) {}

  /**
   * @param id {@code loneliness}
   */
  record Theme(String id, Bilingual name) {}

  /**
   * A table that sources publish.
   *
   * @param id {@code 50090NED}
   * @param publisher {@code RIVM}, {@code CBS}; who may be named as source
   * @param credit the words of the source credit
   * @param division year of the area division its figures are about
   * @param period the one year it is about, where it has no period dimension
   * @param host where the table can be fetched: {@code dataderden.cbs.nl}
   * @param licence such as {@code CC BY 4.0}
   */
  record SourceTable(
      String id,
      String publisher,
      Bilingual title,
      String credit,
      int division,
      Optional<Integer> period,
      String host,
      String licence) {}
}
