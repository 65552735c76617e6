// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.profile.model.Confidence;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;

/**
 * A national set as tables of DuckDB, and the comparison of all of it as one statement. Areas are
 * numbered as in the set; GGD regions come after them.
 */
final class DuckTables {
  private final NationalSet set;
  private final MadePeople people;
  private final Map<String, Integer> places = new TreeMap<>();

  DuckTables(NationalSet set) {
    this.set = set;
    this.people = new MadePeople(set);
    for (int area = 0; area < set.areas(); area++) {
      places.put(set.code(area), area);
    }
    for (int area = 0; area < set.areas(); area++) {
      people.region(area).ifPresent(code -> places.putIfAbsent(code.value(), places.size()));
    }
  }

  /** The number of each area by its code. */
  Map<String, Integer> places() {
    return places;
  }

  /**
   * @param indicators in the order of {@link Columns#ALL}
   */
  void load(Connection connection, List<Indicator> indicators) throws SQLException, IOException {
    Path areas = Workspace.ofRun().folder().resolve("duck_areas.csv");
    Path sizes = Workspace.ofRun().folder().resolve("duck_sizes.csv");
    writeAreas(areas);
    writeSizes(sizes);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table figure as select * from read_csv('%s', header = false, columns = {
            'area': 'integer', 'indicator': 'smallint', 'period': 'smallint', 'age': 'smallint',
            'value': 'double', 'lower': 'double', 'upper': 'double'})
          """
              .formatted(Workspace.ofRun().longFile(set)));
      statement.execute(
          """
          create table area as select * from read_csv('%s', header = false, columns = {
            'area': 'integer', 'level': 'tinyint', 'country': 'integer', 'ggd': 'integer',
            'municipality': 'integer', 'district': 'integer'})
          """
              .formatted(areas));
      statement.execute(
          """
          create table people as select * from read_csv('%s', header = false, columns = {
            'area': 'integer', 'age': 'smallint', 'size': 'double'})
          """
              .formatted(sizes));
      statement.execute("create table indicator (indicator smallint, side tinyint)");
      for (int indicator = 0; indicator < indicators.size(); indicator++) {
        statement.execute(
            "insert into indicator values (%d, %d)"
                .formatted(indicator, side(indicators.get(indicator).favourable())));
      }
    }
  }

  private static int side(Favourable favourable) {
    return switch (favourable) {
      case HIGHER -> 1;
      case LOWER -> -1;
      case NEUTRAL -> 0;
    };
  }

  private void writeAreas(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, Integer> place : places.entrySet()) {
        AreaCode code = AreaCode.of(place.getKey());
        AreaLevel level = code.level();
        boolean country = level == AreaLevel.COUNTRY;
        String municipality =
            level.compareTo(AreaLevel.MUNICIPALITY) > 0 ? "GM" + code.value().substring(2, 6) : "";
        String region =
            level == AreaLevel.COUNTRY || level == AreaLevel.GGD_REGION
                ? ""
                : regionOf(level == AreaLevel.MUNICIPALITY ? code.value() : municipality);
        out.write(
            "%d,%d,%s,%s,%s,%s%n"
                .formatted(
                    place.getValue(),
                    level.ordinal(),
                    country ? "" : number(AreaCode.COUNTRY.value()),
                    number(region),
                    number(municipality),
                    level == AreaLevel.NEIGHBOURHOOD
                        ? number("WK" + code.value().substring(2, 8))
                        : ""));
      }
    }
  }

  private String regionOf(String municipality) {
    return people.region(places.getOrDefault(municipality, 0)).map(AreaCode::value).orElse("");
  }

  private String number(String code) {
    Integer place = places.get(code);
    return place == null ? "" : place.toString();
  }

  private void writeSizes(Path file) throws IOException {
    double[][] byAge = people.peopleByAge();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int age = 0; age < byAge.length; age++) {
        Map<String, Double> ofRegions = new TreeMap<>();
        for (int area = 0; area < set.areas(); area++) {
          double size = byAge[age][area];
          out.write("%d,%d,%.0f%n".formatted(area, age, size));
          people.region(area).ifPresent(code -> ofRegions.merge(code.value(), size, Double::sum));
        }
        for (Map.Entry<String, Double> region : ofRegions.entrySet()) {
          out.write("%s,%d,%.0f%n".formatted(number(region.getKey()), age, region.getValue()));
        }
      }
    }
  }

  /** Makes the table {@code result}: a row for each figure and each region. */
  static void compare(Connection connection) throws SQLException {
    double z = Confidence.NINETY_FIVE.z();
    String sql = text("/compare.sql").replace(":critical", "cast('" + z * z + "' as double)");
    for (Standing standing : Standing.values()) {
      sql = sql.replace(":" + standing.name() + ":", String.valueOf(standing.ordinal()));
    }
    for (AreaLevel level : AreaLevel.values()) {
      sql = sql.replace(":level-" + level.name() + ":", String.valueOf(level.ordinal()));
    }
    try (Statement statement = connection.createStatement()) {
      for (String part : sql.split(";\\s*\n")) {
        statement.execute(part);
      }
    }
  }

  private static String text(String resource) {
    try (InputStream bytes = DuckTables.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
