// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.catalogue.Entries.FamilyEntry;
import nl.preventiekring.indicator.catalogue.Entries.IndicatorEntry;
import nl.preventiekring.indicator.catalogue.Entries.NamedEntry;
import nl.preventiekring.indicator.catalogue.Entries.PopulationEntry;
import nl.preventiekring.indicator.catalogue.Entries.SetEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From YAML to entries. A field that does not exist or stands twice is a fault of the file. */
final class CatalogueReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private CatalogueReader() {}

  /** Throws {@link BrokenCatalogue} on the first file that cannot be read at all. */
  static Entries read(CatalogueFiles files) {
    return new Entries(
        list("indicators.yaml", files.indicators(), IndicatorEntry[].class),
        list("populations.yaml", files.populations(), PopulationEntry[].class),
        list("tables.yaml", files.tables(), FamilyEntry[].class),
        list("subject-groups.yaml", files.subjectGroups(), SetEntry[].class),
        list("themes.yaml", files.themes(), NamedEntry[].class));
  }

  private static <T> List<T> list(String name, String text, Class<T[]> type) {
    try {
      return List.of(YAML.readValue(text, type));
    } catch (JacksonException e) {
      throw new BrokenCatalogue(List.of(name + where(e) + ": " + e.getOriginalMessage()));
    }
  }

  /** Which entry and field; where the YAML itself is broken, which line. */
  private static String where(JacksonException e) {
    if (!e.getPath().isEmpty()) {
      return " entry "
          + (e.getPath().getFirst().getIndex() + 1)
          + " "
          + e.getPath().stream()
              .map(JacksonException.Reference::getPropertyName)
              .filter(Objects::nonNull)
              .collect(Collectors.joining("."));
    }
    return e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
  }
}
