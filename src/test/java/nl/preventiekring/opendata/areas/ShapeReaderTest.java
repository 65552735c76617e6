// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class ShapeReaderTest {
  @TempDir private static Path folder;

  private static ShapeFile read(InputFile file) throws IOException {
    ShapeReader reader = new ShapeReader();
    assertThat(reader.recognises(file.head())).isTrue();
    return reader.read(file, bytes -> {});
  }

  private static InputFile written(String name, String features) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, "{\"type\":\"FeatureCollection\"," + features + "}");
    return Fixture.file(path);
  }

  private static String feature(String code, String ring) {
    return """
    {"type":"Feature","properties":{"statcode":"%s","statnaam":"Naam"},
     "geometry":{"type":"Polygon","coordinates":[[%s]]}}
    """
        .formatted(code, ring);
  }

  @Test
  void municipalitiesComeWithNameYearAndHoles() throws IOException {
    ShapeFile file = read(Fixture.file("municipalities.geojson"));
    assertThat(file.year()).contains(2024);
    assertThat(file.areas())
        .containsExactly(
            AreaDraft.named(AreaCode.of("GM9001"), "Waterland aan Zee"),
            AreaDraft.named(AreaCode.of("GM9002"), "Heuvelland"));
    Geometry withHole = file.shapes().getFirst().geometry();
    assertThat(withHole.getArea()).isCloseTo(0.01 - 0.0004, within(1e-9));
    assertThat(file.shapes().getLast().geometry().getNumGeometries()).isEqualTo(2);
    assertThat(file.boundaries()).containsOnlyKeys(AreaCode.of("GM9001"), AreaCode.of("GM9002"));
    assertThat(file.refusals()).isEmpty();
    assertThat(file.skipped()).isEmpty();
  }

  @Test
  void inhabitedDistrictThatEndsIn99Stays() throws IOException {
    ShapeFile file = read(Fixture.file("districts.geojson"));
    assertThat(file.year()).contains(2024);
    assertThat(file.areas())
        .containsExactly(
            AreaDraft.named(AreaCode.of("WK900101"), "Wijk 01 Haven"),
            AreaDraft.named(AreaCode.of("WK900199"), "Wijk 99 Buitendijk"));
  }

  @Test
  void waterAbroadAndNamelessShapesAreSkippedAndReported() throws IOException {
    ShapeFile file = read(Fixture.file("districts.geojson"));
    assertThat(file.skipped())
        .extracting(Refusal::line, Refusal::column, Refusal::value, Refusal::reason)
        .containsExactly(
            tuple(2L, "wijknaam", "Groot water", Reason.WATER_OR_ABROAD),
            tuple(4L, "wijknaam", "De Plas", Reason.WATER_OR_ABROAD),
            tuple(5L, "wijknaam", "Buitenland", Reason.WATER_OR_ABROAD),
            tuple(6L, "wijknaam", "WK999900", Reason.NO_NAME));
  }

  @Test
  void brokenShapesAreRefusedWithTheirNumber() throws IOException {
    ShapeFile file = read(Fixture.file("districts.geojson"));
    assertThat(file.refusals())
        .extracting(Refusal::line, Refusal::column, Refusal::value, Refusal::reason)
        .containsExactly(
            tuple(7L, "wijkcode", "WK90", Reason.NOT_AN_AREA_CODE),
            tuple(8L, "geometry", "5.3 52.0", Reason.SHAPE_NOT_CLOSED),
            tuple(9L, "geometry", "15.4 52.0", Reason.COORDINATES),
            tuple(10L, "geometry", "Point", Reason.COORDINATES),
            tuple(11L, "geometry", "", Reason.COORDINATES),
            tuple(12L, "", "WK900101", Reason.LISTED_TWICE));
  }

  @Test
  void nationalGridBecomesDegrees() throws IOException {
    ShapeFile file = read(Fixture.file("neighbourhoods_in_the_national_grid.geojson"));
    Coordinate tower = file.shapes().getFirst().geometry().getCoordinates()[0];
    assertThat(tower.x).isCloseTo(5.38720621, within(1e-8));
    assertThat(tower.y).isCloseTo(52.15517440, within(1e-8));
    assertThat(file.year()).contains(2023);
    assertThat(file.refusals())
        .extracting(Refusal::line, Refusal::value, Refusal::reason)
        .containsExactly(tuple(2L, "2022", Reason.YEAR));
  }

  @Test
  void nationalGridIsKnownByItsNumbersWhereNothingIsDeclared() throws IOException {
    String ring = "[120700.723,487525.501],[121700,487525],[121700,488525],[120700.723,487525.501]";
    ShapeFile file =
        read(written("grid.geojson", "\"features\":[" + feature("GM9001", ring) + "]"));
    Coordinate westertoren = file.shapes().getFirst().geometry().getCoordinates()[0];
    assertThat(westertoren.x).isCloseTo(4.88352559, within(1e-7));
    assertThat(westertoren.y).isCloseTo(52.37453253, within(1e-7));
  }

  @Test
  void impossibleCoordinatesRefuseTheWholeFile() {
    InputFile file = Fixture.file("impossible_coordinates.geojson");
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(ImportRefused.Why.COORDINATES);
              assertThat(refused.arguments().get(1).toString()).contains("EPSG::28992", "564700.5");
            });
  }

  @Test
  void systemOtherThanTheDeclaredOneRefusesTheWholeFile() throws IOException {
    String degrees = feature("GM9001", "[5.0,52.0],[5.1,52.0],[5.1,52.1],[5.0,52.0]");
    String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:28992\"}}";
    InputFile before = written("before.geojson", crs + ",\"features\":[" + degrees + "]");
    InputFile behind = written("behind.geojson", "\"features\":[" + degrees + "]," + crs);
    assertCoordinatesRefused(before, "EPSG:28992, CRS84");
    assertCoordinatesRefused(behind, "EPSG:28992, CRS84");
  }

  @Test
  void unknownSystemIsRefused() throws IOException {
    String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}}";
    assertCoordinatesRefused(written("web.geojson", crs + ",\"features\":[]"), "EPSG:3857");
  }

  @Test
  void latitudeFirstIsNamed() throws IOException {
    String swapped = feature("GM9001", "[52.0,5.0],[52.0,5.1],[52.1,5.1],[52.0,5.0]");
    assertCoordinatesRefused(
        written("swapped.geojson", "\"features\":[" + swapped + "]"), "(latitude, longitude)");
  }

  private static void assertCoordinatesRefused(InputFile file, String found) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(ImportRefused.Why.COORDINATES);
              assertThat(refused.arguments().get(1).toString()).contains(found);
            });
  }

  @Test
  void packedFileIsReadToo() throws IOException {
    Path packed = folder.resolve("gemeenten_2031.geojson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      String shape = feature("GM9001", "[5.0,52.0],[5.1,52.0],[5.1,52.1],[5.0,52.0]");
      String text = "{\"type\":\"FeatureCollection\",\"features\":[" + shape + "]}";
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    ShapeFile file = read(Fixture.file(packed));
    assertThat(file.shapes()).hasSize(1);
    assertThat(file.year()).contains(2031);
  }

  @Test
  void shapeWithoutANamePropertyHasNoName() throws IOException {
    String shape = feature("GM9001", "[5.0,52.0],[5.1,52.0],[5.1,52.1],[5.0,52.0]");
    String nameless = shape.replace(",\"statnaam\":\"Naam\"", "");
    ShapeFile file = read(written("nameless.geojson", "\"features\":[" + nameless + "]"));
    assertThat(file.shapes()).extracting(Shape::name).containsExactly(Optional.empty());
  }

  @Test
  void brokenOrEmptyJsonIsRefused() throws IOException {
    String half = "\"features\":[" + feature("GM9001", "[5.0,52.0],[5.1,52.0").replace("]]}}", "");
    assertWhy(written("half.geojson", half), ImportRefused.Why.UNREADABLE);
    assertWhy(written("empty.geojson", "\"features\":[]"), ImportRefused.Why.NO_ROWS);
    assertWhy(written("odd.geojson", "\"features\":{\"a\":[1]}"), ImportRefused.Why.NO_ROWS);
  }

  private static void assertWhy(InputFile file, ImportRefused.Why why) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ImportRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void otherFilesAreNotRecognised() {
    ShapeReader reader = new ShapeReader();
    assertThat(reader.recognises("{\"type\":\"Topology\",\"arcs\":[[[1,2]]]}")).isFalse();
    assertThat(reader.recognises("Key;Title\n\"features\"")).isFalse();
    assertThat(reader.recognises("\ufeff {\"type\": \"FeatureCollection\"}")).isTrue();
  }
}
