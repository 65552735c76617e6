// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue against the files that CBS and RIVM published, where they are at hand. */
@Tag("real-files")
class CatalogueRealFilesTest {
  private static final Path DATA =
      Path.of(System.getProperty("project.root", "."), "..", "shared", "data");
  private static final List<String> DIMENSIONS =
      List.of("ID", "Leeftijd", "Marges", "WijkenEnBuurten", "Perioden");

  private final Indicators catalogue = ShippedCatalogue.indicators();

  private record Column(String key, String groupPath) {}

  @Test
  void healthTableOf2020HasNoUnknownTopic() throws IOException {
    List<Column> columns = new ArrayList<>();
    for (String key :
        header("health/50090NED/converted/50090NED_UntypedDataSet_2020_20300.csv.gz")) {
      if (!DIMENSIONS.contains(key)) {
        columns.add(new Column(key, ""));
      }
    }
    assertThat(columns).hasSize(38);
    assertMatches("50090NED", columns);
  }

  @Test
  void keyFiguresOf2020HaveNoUnknownTopic() throws IOException {
    JsonNode properties =
        JsonMapper.shared()
            .readTree(read("kwb/84799NED/converted/84799NED_DataProperties.json"))
            .get("value");
    List<Column> columns = topics(properties);
    assertThat(columns).hasSize(116);
    assertMatches("84799NED", columns);
    assertFoundByName(columns);
  }

  @Test
  void keyFiguresOf2025HaveNoUnknownTopic() throws IOException {
    JsonNode properties =
        JsonMapper.shared()
            .readTree(read("kwb/86165NED/Kerncijfers_wijken_en_buurten_2025_METADATA.json"))
            .at("/metadata/properties");
    List<Column> columns = new ArrayList<>();
    for (JsonNode property : properties) {
      String key = property.path("key").asString();
      if (key.matches(".+_\\d+")) {
        columns.add(new Column(key, ""));
      }
    }
    assertThat(columns).hasSize(121);
    assertMatches("86165NED", columns);
  }

  /** Every catalogue key of the table exists in the file, and the other way round. */
  private void assertMatches(String table, List<Column> columns) {
    List<String> inFile = columns.stream().map(Column::key).toList();
    List<String> inCatalogue =
        catalogue.listIndicators().stream()
            .flatMap(indicator -> indicator.sources().stream())
            .filter(source -> source.table().equals(table))
            .map(Indicator.SourceColumn::key)
            .toList();
    assertThat(inFile).as("keys of %s", table).containsAll(inCatalogue);
    List<String> unknown = new ArrayList<>(inFile);
    unknown.removeIf(key -> inCatalogue.contains(key) || catalogue.isNoFigure(table, key));
    System.out.printf(
        "%s: %d columns, %d indicators, %d unknown %s%n",
        table, inFile.size(), inCatalogue.size(), unknown.size(), unknown);
    assertThat(unknown).as("topics of %s that the catalogue does not know", table).isEmpty();
  }

  /** The way by name and group, as for a year whose numbers are not known, ends at the same. */
  private void assertFoundByName(List<Column> columns) {
    for (Column column : columns) {
      var exact = catalogue.findByColumn("84799NED", column.key());
      var byName = catalogue.findByName("CBS", ColumnName.bare(column.key()), column.groupPath());
      assertThat(byName.map(Indicator::id)).as(column.key()).isEqualTo(exact.map(Indicator::id));
    }
  }

  private static List<Column> topics(JsonNode properties) {
    Map<Integer, JsonNode> byId = new HashMap<>();
    properties.forEach(property -> byId.put(property.get("ID").asInt(), property));
    List<Column> columns = new ArrayList<>();
    for (JsonNode property : properties) {
      if (property.get("Type").asString().equals("Topic")) {
        columns.add(new Column(property.get("Key").asString(), path(property, byId)));
      }
    }
    return columns;
  }

  private static String path(JsonNode topic, Map<Integer, JsonNode> byId) {
    List<String> titles = new ArrayList<>();
    for (JsonNode at = topic; !at.get("ParentID").isNull(); ) {
      at = byId.getOrDefault(at.get("ParentID").asInt(), topic);
      titles.addFirst(at.get("Title").asString());
    }
    return String.join(" > ", titles);
  }

  private static String read(String file) throws IOException {
    return Files.readString(DATA.resolve(file));
  }

  private static List<String> header(String file) throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve(file))),
                StandardCharsets.UTF_8))) {
      return List.of(String.valueOf(reader.readLine()).replace("\ufeff", "").split(";"));
    }
  }
}
