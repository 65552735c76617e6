// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.shared.AgeBand;
import org.springframework.stereotype.Component;

/** The catalogue that the application ships, read and checked once at its start. */
@Component
final class Catalogue implements Indicators {
  private final Contents contents;
  private final List<Indicator> inOrder;
  private final String version;

  Catalogue() {
    this(CatalogueFiles.shipped());
  }

  private Catalogue(CatalogueFiles files) {
    contents = Contents.of(CatalogueReader.read(files));
    inOrder = List.copyOf(contents.indicators().values());
    version = files.version();
  }

  /** Throws {@link BrokenCatalogue} where the files contradict themselves. */
  static Catalogue of(CatalogueFiles files) {
    return new Catalogue(files);
  }

  @Override
  public List<Indicator> listIndicators() {
    return inOrder;
  }

  @Override
  public Indicator getIndicator(IndicatorId id) {
    return findIndicator(id)
        .orElseThrow(() -> new IllegalArgumentException("no indicator '" + id + "'"));
  }

  @Override
  public Optional<Indicator> findIndicator(IndicatorId id) {
    return Optional.ofNullable(contents.indicators().get(id));
  }

  @Override
  public Optional<Indicator> findByColumn(String table, String key) {
    return contents.columns().findByColumn(table, key);
  }

  @Override
  public Optional<Indicator> findByName(String publisher, String bareKey, String groupPath) {
    return contents.columns().findByName(publisher, bareKey, groupPath);
  }

  @Override
  public List<SubjectGroupSet> listSubjectGroupSets() {
    return contents.sets().sets();
  }

  @Override
  public List<Theme> listThemes() {
    return contents.themes();
  }

  @Override
  public Optional<Population> findPopulation(String id) {
    return Optional.ofNullable(contents.populations().byId().get(id));
  }

  @Override
  public Optional<Population> findWeight(Indicator indicator, AgeBand ageBand) {
    return contents.populations().weight(indicator, ageBand);
  }

  @Override
  public Optional<SourceTable> findTable(String id) {
    return Optional.ofNullable(contents.tables().byId().get(id));
  }

  @Override
  public List<SourceTable> listTables() {
    return List.copyOf(contents.tables().byId().values());
  }

  @Override
  public boolean isNoFigure(String table, String key) {
    return contents.tables().isNoFigure(table, key);
  }

  @Override
  public String version() {
    return version;
  }
}
