// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** publiccode.yml says what catalogues of public software need to know, and says it right. */
class PublicCodeTest {
  private static final Pattern SOURCE = Pattern.compile(".*\\.(java|css|html|yaml|properties|sql)");
  private static final Pattern MIGRATION =
      Pattern.compile(".*[/\\\\](db[/\\\\]migration|test[/\\\\]resources)[/\\\\].*");

  private static final List<String> REQUIRED =
      List.of(
          "publiccodeYmlVersion",
          "name",
          "url",
          "softwareVersion",
          "platforms",
          "categories",
          "developmentStatus",
          "softwareType",
          "description.nl.shortDescription",
          "description.nl.longDescription",
          "description.nl.features",
          "description.en.shortDescription",
          "description.en.longDescription",
          "description.en.features",
          "legal.license",
          "maintenance.type",
          "maintenance.contacts",
          "localisation.localisationReady",
          "localisation.availableLanguages");

  @Test
  void everythingThatIsRequiredIsThere() throws IOException {
    assertThat(missing(read("publiccode.yml"))).isEmpty();
  }

  @Test
  void whatIsMissingIsFound() {
    assertThat(missing("name: Preventiekring\nlegal:\n  license: EUPL-1.2\n"))
        .contains("url", "description.nl.features")
        .doesNotContain("name", "legal.license");
  }

  @Test
  void licenceAndVersionAreThoseOfTheBuild() throws IOException {
    String pom = read("pom.xml");

    assertThat(value(read("publiccode.yml"), "legal.license")).isEqualTo("EUPL-1.2");
    assertThat(pom).contains("<name>EUPL-1.2</name>");
    assertThat(read("LICENSE")).startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    assertThat(pom).contains("<version>" + value(read("publiccode.yml"), "softwareVersion"));
  }

  /** Migrations stay as they were applied, so they carry none. */
  @Test
  void everySourceFileNamesItsLicence() throws IOException {
    assertThat(withoutLicence(RepositoryRoot.path().resolve("src"))).isEmpty();
    assertThat(withoutLicence(RepositoryRoot.path().resolve("benchmarks/src"))).isEmpty();
  }

  @Test
  void aFileWithoutLicenceIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Bare.java"), "class Bare {}");
    Files.writeString(folder.resolve("Good.java"), "// SPDX-License-Identifier: EUPL-1.2\n");
    assertThat(withoutLicence(folder)).containsExactly(folder.resolve("Bare.java"));
  }

  private static List<Path> withoutLicence(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> SOURCE.matcher(file.toString()).matches())
          .filter(file -> !MIGRATION.matcher(file.toString()).matches())
          .filter(file -> !read(file).contains("SPDX-License-Identifier: EUPL-1.2"))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void descriptionsFitTheirLimits() throws IOException {
    for (String language : List.of("nl", "en")) {
      String brief =
          String.valueOf(
              value(read("publiccode.yml"), "description." + language + ".shortDescription"));
      String full =
          String.valueOf(
              value(read("publiccode.yml"), "description." + language + ".longDescription"));

      assertThat(brief).hasSizeLessThanOrEqualTo(150);
      assertThat(full).hasSizeBetween(150, 10_000);
    }
  }

  private static List<String> missing(String yaml) {
    return REQUIRED.stream().filter(key -> value(yaml, key).toString().isBlank()).toList();
  }

  private static Object value(String yaml, String path) {
    Object here = new Yaml().load(yaml);
    for (String key : path.split(Pattern.quote("."), -1)) {
      here = here instanceof Map<?, ?> map && map.containsKey(key) ? map.get(key) : "";
    }
    return here == null ? "" : here;
  }

  private static String read(String path) throws IOException {
    return Files.readString(RepositoryRoot.path().resolve(path));
  }
}
