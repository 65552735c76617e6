// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.internal.ImportTrial;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.SinceLastYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files about areas, from bytes to what is stored. */
class AreaFilesTest {
  private static final Division D2031 = Division.of("NL-2031");

  @TempDir private Path folder;
  private ImportTrial trial;

  @BeforeEach
  void anEmptyProduct() {
    trial = new ImportTrial(folder);
  }

  @Test
  void regionListGivesNamesProvinceAndGgdRegion() throws IOException {
    ImportReport report = trial.run(fixture("gemeente_provincie_ggd_2031.csv"));
    AreaTree tree = trial.areas().tree(D2031);
    assertThat(report.areas()).isPositive();
    assertThat(report.rows()).isEqualTo(report.areas() + report.refused());
    assertThat(report.releases()).isEmpty();
    assertThat(tree.size()).isGreaterThan(2);
    assertThat(tree.children(tree.country().orElseThrow()))
        .isNotEmpty()
        .allSatisfy(area -> assertThat(area.name()).isPresent())
        .allSatisfy(area -> assertThat(area.province()).isPresent());
  }

  @Test
  void boundariesAreStoredForTheDivisionOfTheFile() throws IOException {
    ImportReport report = trial.run(fixture("municipalities.geojson"));
    assertThat(trial.boundaries().stored()).hasSize(1);
    assertThat(report.boundaries()).isPositive();
    assertThat(trial.areas().listDivisions()).hasSize(1);
  }

  @Test
  void divisionThatTheUserNamesGoesFirst() throws IOException {
    trial.run(
        new ImportRequest(
            List.of(fixture("municipalities.geojson")),
            Optional.of("NL-2031"),
            false,
            Optional.empty()));
    assertThat(trial.boundaries().stored().getFirst()).startsWith("NL-2031 ");
  }

  @Test
  void boundariesWithoutAYearAreThoseOfTheNewestDivisionThatHoldsThem() {
    String shape =
        """
        {"type":"FeatureCollection","features":[{"type":"Feature",
         "properties":{"statcode":"GM9001","statnaam":"Waterland"},
         "geometry":{"type":"Polygon","coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}}]}
        """;
    assertThatThrownBy(() -> trial.run(trial.file("shapes.geojson", shape)))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.DIVISION_UNKNOWN));
    trial.areas().with(2030, "GM9001").with(2031, "GM9001").with(2032, "GM9002");
    ImportReport report = trial.run(trial.file("shapes.geojson", shape));
    assertThat(trial.boundaries().stored()).containsExactly("NL-2031 [GM9001]");
    assertThat(report.doubts())
        .containsExactly(Doubt.of(Doubt.Kind.DIVISION_ASSUMED, "shapes.geojson", "NL-2031"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xyz-2024", "1234", "Abc-9999"})
  void divisionThatNobodyHasIsRefusedAndNotMade(String name) throws IOException {
    Source source = fixture("municipalities.geojson");
    assertThatThrownBy(() ->
            trial.run(
                new ImportRequest(List.of(source), Optional.of(name), false, Optional.empty())))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.DIVISION_UNKNOWN));
    assertThat(trial.areas().listDivisions()).isEmpty();
  }

  @Test
  void mergersAreStored() throws IOException {
    ImportReport report = trial.run(fixture("herindelingen_2030_2032.csv"));
    assertThat(trial.changes().lists()).isNotEmpty();
    assertThat(report.areaChanges()).isEqualTo(trial.changes().lists().size());
  }

  @Test
  void areasOfATableAreNamedForTheDivisionOfThatTable() throws IOException {
    trial.run(named("84799NED_WijkenEnBuurten.csv", "dimension.csv"));
    assertThat(trial.areas().listDivisions()).containsExactly(Division.of("NL-2020"));
    AreaTree tree = trial.areas().tree(Division.of("NL-2020"));
    assertThat(tree.country().flatMap(Area::name)).isPresent();
    Source nameless = named("areas.csv", "dimension.csv");
    assertThatThrownBy(() -> trial.run(nameless)).isInstanceOf(ImportRefused.class);
  }

  @Test
  void keyFiguresTellWhichAreasChanged() {
    String rows =
        """
        WijkenEnBuurten;SoortRegio_2;IndelingswijzigingWijkenEnBuurten_4;AantalInwoners_5
        NL00;Land;.;9000
        GM9001;Gemeente;.;9000
        WK900100;Wijk;1;5000
        WK900101;Wijk;3;4000
        """;
    trial.run(trial.file("84799NED.csv", rows));
    assertThat(trial.changes().flags())
        .containsOnly(
            java.util.Map.entry(AreaCode.of("WK900100"), SinceLastYear.UNCHANGED),
            java.util.Map.entry(AreaCode.of("WK900101"), SinceLastYear.BOUNDARY_CHANGED));
  }

  @Test
  void areasWithoutANameAreDoubtedUntilAListNamesThem() {
    String rows = "WijkenEnBuurten;AantalInwoners_5\nNL00;9000\nGM9001;9000\n";
    String names =
        "{\"value\":[{\"Key\":\"NL00      \",\"Title\":\"Nederland\",\"Description\":null},"
            + "{\"Key\":\"GM9001    \",\"Title\":\"Waterland\",\"Description\":null}]}";
    Source table = trial.file("84799NED.csv", rows);
    assertThat(trial.run(table).doubts())
        .contains(Doubt.of(Doubt.Kind.AREAS_WITHOUT_NAME, "84799NED", 2));
    assertThat(trial.run(table, trial.file("84799NED_WijkenEnBuurten.json", names)).doubts())
        .extracting(Doubt::kind)
        .doesNotContain(Doubt.Kind.AREAS_WITHOUT_NAME);
  }

  private Source fixture(String name) throws IOException {
    return named(name, name);
  }

  private Source named(String name, String fixture) throws IOException {
    try (InputStream in = AreaFilesTest.class.getResourceAsStream(fixture)) {
      return trial.file(name, Objects.requireNonNull(in).readAllBytes());
    }
  }
}
