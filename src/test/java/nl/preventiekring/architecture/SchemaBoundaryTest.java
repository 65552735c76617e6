// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A module's tables are its own business: its migrations and its SQL name no schema but its own.
 * Ids cross between modules, joins do not.
 */
class SchemaBoundaryTest {
  private static final Pattern SCHEMA_AND_NAME =
      Pattern.compile(
          "\\b(" + String.join("|", House.PRODUCT.modules()) + ")\\.([a-z_][a-z0-9_]*)");

  private static final Pattern CREATED =
      Pattern.compile("create table (?:if not exists )?([a-z_]+(?:\\.[a-z_]+)?)");

  private static final Pattern FILE_NAME = Pattern.compile("V\\d+__[a-z0-9_]+\\.sql");

  /**
   * @param name {@code region/V1__areas.sql}
   */
  record Migration(String name, String sql) {
    String module() {
      return name.substring(0, name.indexOf('/'));
    }

    String statements() {
      return sql.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
  }

  @Test
  void migrationsNameTheirOwnSchemaOnly() {
    assertThat(migrations()).isNotEmpty().allSatisfy(file -> assertThat(faults(file)).isEmpty());
  }

  @Test
  void eachFaultOfAMigrationIsFound() {
    assertThat(
            faults(
                new Migration(
                    "region/V1__areas.sql", "-- Why.\ncreate table region.area (id int);")))
        .isEmpty();
    assertThat(
            faults(
                new Migration(
                    "region/V2__Bounds.sql",
                    "create table bounds (id int references indicator.slice);")))
        .containsExactly(
            "V2__Bounds.sql is no name of a migration",
            "The first line does not say why",
            "bounds is made outside the schema region",
            "indicator.slice is of another module");
  }

  @Test
  void sqlInTheCodeNamesTheSchemaOfItsModuleOnly() {
    assertThat(foreignTables(JavaSource.ofProduct())).isEmpty();
  }

  @Test
  void sqlThatNamesAnotherSchemaIsFound() {
    String code =
        """
        class AreaStore {
          String own = "select code from region.area";
          String joined = "select code from region.area join indicator.slice on true";
          String key = "indicator.title";
        }
        """;
    JavaSource store = JavaSource.of("nl/preventiekring/region/internal/AreaStore.java", code);

    assertThat(foreignTables(List.of(store)))
        .containsExactly("nl/preventiekring/region/internal/AreaStore.java:3 indicator.slice");
  }

  @Test
  void everyFolderOfMigrationsBelongsToAModule() {
    assertThat(migrations())
        .extracting(Migration::module)
        .allMatch(module -> module.equals("__root") || House.PRODUCT.modules().contains(module));
  }

  /** Every table that a migration makes: {@code region.area}. */
  static Set<String> tables() {
    return migrations().stream()
        .flatMap(file -> CREATED.matcher(file.statements()).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> faults(Migration file) {
    List<String> faults = new ArrayList<>();
    String name = file.name().substring(file.name().indexOf('/') + 1);
    if (!FILE_NAME.matcher(name).matches()) {
      faults.add(name + " is no name of a migration");
    }
    if (!file.sql().startsWith("-- ")) {
      faults.add("The first line does not say why");
    }
    CREATED
        .matcher(file.statements())
        .results()
        .map(match -> match.group(1))
        .filter(table -> !table.startsWith(file.module() + "."))
        .map(table -> table + " is made outside the schema " + file.module())
        .forEach(faults::add);
    foreign(file.module(), file.statements())
        .map(table -> table + " is of another module")
        .forEach(faults::add);
    return faults;
  }

  private static List<String> foreignTables(List<JavaSource> sources) {
    List<String> found = new ArrayList<>();
    for (JavaSource source : sources) {
      source.literals().stream()
          .filter(JavaSource.Literal::isSql)
          .forEach(literal ->
              foreign(source.module(), literal.text())
                  .forEach(table -> found.add(source.name() + ":" + literal.line() + " " + table)));
    }
    return found;
  }

  private static Stream<String> foreign(String module, String sql) {
    return SCHEMA_AND_NAME
        .matcher(sql)
        .results()
        .filter(match -> !match.group(1).equals(module))
        .map(MatchResult::group);
  }

  private static List<Migration> migrations() {
    Path folder = House.MAIN.resolve("resources/db/migration");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .map(file ->
              new Migration(folder.relativize(file).toString().replace('\\', '/'), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
