// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole country as RIVM published it: eight files of table 50090NED in one import. */
@Tag("real-files")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalHealthFilesIT {
  private static final Division DIVISION = Division.netherlands(2020);

  /**
   * Of every level, with and without suppressed figures; Amsterdam, a village, an inhabited
   * district 99.
   */
  private static final List<String> TEN_AREAS =
      List.of(
          "NL01",
          "GM0363",
          "GM1680",
          "GM0546",
          "GM0114",
          "WK010699",
          "WK168000",
          "WK051835",
          "BU16800709",
          "BU05180170");

  @Autowired private Imports imports;
  @Autowired private Areas areas;
  @Autowired private Figures figures;
  private ImportReport report;

  @BeforeAll
  void importEverything() throws IOException {
    List<Source> sources = files().stream().<Source>map(Source.File::of).toList();
    report =
        imports.run(
            new ImportRequest(sources, Optional.empty(), false, Optional.empty()),
            ImportProgress.SILENT);
  }

  @Test
  void theReportCountsEveryCell() {
    assertThat(report.rows()).isEqualTo(138_728);
    assertThat(report.values()).isEqualTo(3_392_044);
    assertThat(report.suppressed()).isEqualTo(266_907);
    assertThat(report.notAsked()).isEqualTo(1_196_529);
    assertThat(report.missing()).isZero();
    assertThat(report.refused()).isZero();
    assertThat(report.areas()).isEqualTo(17_341);
    assertThat(report.unknownColumns()).isEmpty();
    assertThat(report.releases()).hasSize(1);
  }

  @Test
  void theFiguresOfTenAreasAreThoseOfTheFiles() throws IOException {
    AreaTree tree = areas.tree(DIVISION);
    Map<String, Slice> slices = slicesOfTable();
    int compared = 0;
    for (Path file : files()) {
      for (Map<String, String> row : rowsOfTenAreas(file)) {
        int ordinal = tree.get(AreaCode.of(row.get("WijkenEnBuurten"))).ordinal();
        for (Map.Entry<String, String> cell : row.entrySet()) {
          if (isTopic(cell.getKey())) {
            compare(slices.get(key(row, cell.getKey())), ordinal, cell.getValue());
            compared++;
          }
        }
      }
    }
    assertThat(compared).isEqualTo(TEN_AREAS.size() * 8 * 35);
  }

  @Test
  void theSameFilesInAnotherOrderChangeNothing() throws IOException {
    List<Source> reversed = files().reversed().stream().<Source>map(Source.File::of).toList();
    ImportReport again =
        imports.run(
            new ImportRequest(reversed, Optional.empty(), false, Optional.empty()),
            ImportProgress.SILENT);
    assertThat(again.releases().getFirst().unchanged()).isTrue();
    assertThat(again.releases().getFirst().id()).isEqualTo(report.releases().getFirst().id());
  }

  private static void compare(Slice slice, int ordinal, String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      assertThat(slice.values().absence(ordinal)).contains(Absence.NOT_ASKED);
    } else if (text.equals(".")) {
      assertThat(slice.values().absence(ordinal)).contains(Absence.SUPPRESSED);
    } else {
      assertThat(slice.values().value(ordinal)).isEqualTo(Double.parseDouble(text));
    }
  }

  private Map<String, Slice> slicesOfTable() {
    FigureCube cube = figures.cube();
    Map<String, Slice> slices = new HashMap<>();
    for (Slice slice : cube.slices(DIVISION)) {
      if (slice.key().table().equals("50090NED")) {
        slices.put(
            slice.sourceKey() + " " + slice.key().period() + " " + slice.key().ageBand(), slice);
      }
    }
    return slices;
  }

  private static String key(Map<String, String> row, String topic) {
    String age =
        switch (row.get("Leeftijd")) {
          case "20300" -> "18+";
          case "53115" -> "18-64";
          case "80200" -> "65+";
          default -> throw new AssertionError("age " + row.get("Leeftijd"));
        };
    return "50090NED:" + topic + " " + row.get("Perioden").substring(0, 4) + " " + age;
  }

  private static boolean isTopic(String column) {
    return column.matches(".+_\\d+")
        && Integer.parseInt(column.substring(column.lastIndexOf('_') + 1)) >= 4;
  }

  private static List<Path> files() throws IOException {
    Path folder = RepositoryRoot.path().resolveSibling("shared/data/health/50090NED/converted");
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".csv.gz")).sorted().toList();
    }
  }

  /** Reads by splitting lines: these files have no quotes. */
  private static List<Map<String, String>> rowsOfTenAreas(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String[] header = reader.readLine().replace("\ufeff", "").split(";", -1);
      return reader
          .lines()
          .map(line -> line.split(";", -1))
          .filter(cells -> TEN_AREAS.contains(cells[3].strip()))
          .map(cells -> row(header, cells))
          .toList();
    }
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int cell = 0; cell < header.length; cell++) {
      row.put(header[cell], cells[cell].strip());
    }
    return row;
  }
}
