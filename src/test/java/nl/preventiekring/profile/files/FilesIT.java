// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Areas;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.Visitor;
import nl.preventiekring.support.Visitor.Answer;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are read back hold what the profile says. */
@IntegrationTest
class FilesIT {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Locale DUTCH = Locale.of("nl");
  private static final String PAGE = "/gebieden/Voorbeeld-2024/BU90010101";
  private static final List<String> AXES =
      List.of("gebied", "indicator", "bron", "periode", "leeftijd");

  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
  @Autowired private Areas areas;
  @Autowired private Profiles profiles;
  @Autowired private FiguresSheet sheet;
  @Autowired private FiguresStat stat;

  private ProfiledArea area;
  private List<FigureLine> lines;

  @BeforeEach
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
    area = new ProfiledArea.Coded(areas.getArea(AreaId.of("Voorbeeld-2024/BU90010101")));
    lines = profiles.listFigures(area);
  }

  @Test
  void spreadsheetHoldsEveryFigureAsANumber() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.of(area, DUTCH)))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(lines.size() + 1);
      assertThat(rows.getFirst().getCellText(0)).isEqualTo("indicator");
      for (int at = 0; at < lines.size(); at++) {
        Row row = rows.get(at + 1);
        assertThat(row.getCellText(0)).isEqualTo(lines.get(at).indicator().id().value());
        assertThat(row.getCellAsNumber(3).orElseThrow())
            .isEqualByComparingTo(lines.get(at).period().toString());
        if (lines.get(at).figure() instanceof Known known) {
          assertThat(row.getCell(5).getType()).isEqualTo(CellType.NUMBER);
          assertThat(row.getCellAsNumber(5).orElseThrow().doubleValue()).isEqualTo(known.value());
        } else {
          assertThat(row.getCellText(5)).isEmpty();
          assertThat(row.getCellText(8)).isNotEmpty();
        }
      }
    }
  }

  @Test
  void spreadsheetExplainsItself() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.of(area, DUTCH)))) {
      String told =
          book.getSheet(1).orElseThrow().read().stream()
              .map(row -> row.getCellText(0) + ": " + row.getCellText(1))
              .reduce("", (all, row) -> all + "\n" + row);
      assertThat(told)
          .contains("onderdrukt: ", "niet gevraagd: ", "ontbreekt: ", "VOORBEELD-GEZONDHEID: ");
    }
  }

  @Test
  void datasetHoldsEveryFigureInItsPlace() {
    JsonNode dataset = MAPPER.readTree(stat.of(area, DUTCH));
    assertThat(dataset.path("version").stringValue()).isEqualTo("2.0");
    assertThat(dataset.path("class").stringValue()).isEqualTo("dataset");
    assertThat(dataset.path("id").valueStream().map(JsonNode::stringValue))
        .containsExactlyElementsOf(AXES);
    Map<String, Integer> cells = new HashMap<>();
    int values = 0;
    for (FigureLine line : lines) {
      int place = place(dataset, line);
      assertThat(cells.put(key(line), place)).as("twice " + key(line)).isNull();
      JsonNode value = dataset.path("value").path(String.valueOf(place));
      JsonNode status = dataset.path("status").path(String.valueOf(place));
      if (line.figure() instanceof Known known) {
        assertThat(value.doubleValue()).isEqualTo(known.value());
        assertThat(status.isMissingNode()).isTrue();
        values++;
      } else {
        assertThat(value.isMissingNode()).isTrue();
        assertThat(status.stringValue())
            .isEqualTo(line.figure().absence().map(Absence::word).orElseThrow());
      }
    }
    assertThat(values).isPositive();
  }

  @Test
  void datasetHasAsManyPlacesAsItsSizesSay() {
    JsonNode dataset = MAPPER.readTree(stat.of(area, DUTCH));
    int places = 1;
    for (int axis = 0; axis < AXES.size(); axis++) {
      int size = dataset.path("size").get(axis).intValue();
      JsonNode category = dataset.path("dimension").path(AXES.get(axis)).path("category");
      assertThat(category.path("index").size()).isEqualTo(size);
      assertThat(category.path("label").size()).isEqualTo(size);
      places *= size;
    }
    int all = places;
    assertThat(
            Stream.of("value", "status")
                .flatMap(member -> dataset.path(member).propertyNames().stream()))
        .doesNotHaveDuplicates()
        .allMatch(place -> Integer.parseInt(place) < all);
  }

  @Test
  void everyFileIsOfferedOnThePageAndCanBeFetched() {
    String page = new Visitor(port).get(PAGE).body();
    for (String form : List.of("csv", "xlsx", "json", "jsonstat")) {
      assertThat(page).contains("href=\"" + PAGE + "/cijfers." + form + "\"");
      Answer file = new Visitor(port).with("Accept", "*/*").get(PAGE + "/cijfers." + form);
      assertThat(file.status()).as(form).isEqualTo(200);
      assertThat(file.header("Content-Disposition")).startsWith("attachment");
    }
  }

  @Test
  void jsonIsThatOfTheCommand() {
    String json = new Visitor(port).with("Accept", "*/*").get(PAGE + "/cijfers.json").body();
    assertThat(MAPPER.readTree(json))
        .isEqualTo(MAPPER.readTree(FiguresJson.of(area, lines).bytes()));
    assertThat(MAPPER.readTree(json).path("figures").size()).isEqualTo(lines.size());
  }

  private static int place(JsonNode dataset, FigureLine line) {
    List<String> ids =
        List.of(
            "BU90010101",
            line.indicator().id().value(),
            line.sourceKey().replaceFirst(":.*", ""),
            line.period().toString(),
            line.ages().toString());
    int place = 0;
    for (int axis = 0; axis < AXES.size(); axis++) {
      List<String> index =
          dataset
              .path("dimension")
              .path(AXES.get(axis))
              .path("category")
              .path("index")
              .valueStream()
              .map(JsonNode::stringValue)
              .toList();
      place = place * index.size() + index.indexOf(ids.get(axis));
    }
    return place;
  }

  private static String key(FigureLine line) {
    return line.sourceKey() + line.period() + line.ages();
  }
}
