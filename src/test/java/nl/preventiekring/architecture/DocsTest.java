// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers agree with the code and with one another. */
class DocsTest {
  private static final Pattern RULE_ID = Pattern.compile("[A-Z]\\.\\d{3}");
  private static final Pattern REASON = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern DEPENDENCY =
      Pattern.compile("(?s)<dependency>.*?<artifactId>([^<]+)</artifactId>");

  @Test
  void linksLeadSomewhere() {
    assertThat(Paper.ofRepository())
        .hasSizeGreaterThan(10)
        .flatExtracting(Paper::brokenLinks)
        .isEmpty();
  }

  @Test
  void linksThatLeadNowhereAreFound() {
    Path here = RepositoryRoot.path().resolve("docs/glossary.md");
    String prose =
        "[up](../LICENSE) [heading](#figures) [web](https://example.org) "
            + "[gone](gone.md) [no heading](#nowhere) [outside](../../outside.md)";

    assertThat(new Paper(here, prose + "\n## Figures\n").brokenLinks())
        .containsExactly(
            "docs/glossary.md links to gone.md",
            "docs/glossary.md links to #nowhere",
            "docs/glossary.md links to ../../outside.md");
  }

  @Test
  void linksInExamplesOfCodeAreNoLinks(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.md"), "before\n```\n[gone](gone.md)\n```\nafter\n");

    assertThat(Paper.read(file).brokenLinks()).isEmpty();
  }

  @Test
  void rulesInTheCodeAreThoseOfTheList() {
    assertThat(ruleIds(JavaSource.ofProduct())).isEqualTo(listedRules());
  }

  @Test
  void ruleIdsInTheCodeAreRecognised() {
    String code =
        "class AreaNotFound { String rule = \"R.101\"; String other = \"R.1\"; /* R.102 */ }";

    assertThat(ruleIds(List.of(JavaSource.of("nl/preventiekring/region/AreaNotFound.java", code))))
        .containsExactly("R.101");
  }

  @Test
  void reasonsInTheCodeAreThoseOfTheList() {
    Set<String> reasons =
        Stream.of(Refusal.Reason.values())
            .map(reason -> reason.key().replaceFirst(".*\\.", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listedReasons()).isEqualTo(reasons);
  }

  @Test
  void everyDependencyHasItsReason() throws IOException {
    Set<String> explained = firstCells("docs/adr/0002-stack.md");

    assertThat(dependencies()).isNotEmpty().allMatch(explained::contains);
  }

  @Test
  void everyReasonHasItsDependency() throws IOException {
    assertThat(firstCells("docs/adr/0002-stack.md")).isSubsetOf(dependencies());
  }

  @Test
  void everyModuleIsOnTheMap() {
    assertThat(firstCells("ARCHITECTURE.md")).containsAll(House.PRODUCT.modules());
  }

  @Test
  void benchmarksMeasureThisVersion() {
    assertThat(version("benchmarks/pom.xml", "preventiekring-benchmarks"))
        .isPresent()
        .isEqualTo(version("pom.xml", "preventiekring"));
  }

  private static Optional<String> version(String pom, String artifact) {
    Pattern version =
        Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<$]+)</version>");
    return version
        .matcher(read(RepositoryRoot.path().resolve(pom)))
        .results()
        .map(match -> match.group(1))
        .findFirst();
  }

  private static Set<String> ruleIds(List<JavaSource> sources) {
    return sources.stream()
        .flatMap(source -> source.literals().stream())
        .map(JavaSource.Literal::text)
        .filter(text -> RULE_ID.matcher(text).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> listedRules() {
    return Paper.of("docs/rules.md")
        .tableRows()
        .map(List::getFirst)
        .filter(cell -> RULE_ID.matcher(cell).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** First cells of the table whose first column is named Reason. */
  private static Set<String> listedReasons() {
    return Paper.of("docs/rules.md")
        .tableRows()
        .dropWhile(row -> !row.getFirst().equals("Reason"))
        .skip(1)
        .takeWhile(row -> row.size() == 2)
        .flatMap(row -> Stream.of(row.getFirst().split(", *")))
        .filter(cell -> REASON.matcher(cell).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> dependencies() throws IOException {
    return Stream.of("pom.xml", "benchmarks/pom.xml")
        .map(RepositoryRoot.path()::resolve)
        .filter(Files::exists)
        .map(DocsTest::read)
        .flatMap(pom -> DEPENDENCY.matcher(pom).results())
        .map(match -> match.group(1))
        .filter(artifact -> !artifact.equals("preventiekring"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Names in code type in the first cells of tables. */
  private static Set<String> firstCells(String path) {
    return Paper.of(path)
        .tableRows()
        .map(List::getFirst)
        .filter(cell -> cell.startsWith("`"))
        .flatMap(cell -> Stream.of(cell.replace("`", "").split(", *")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
