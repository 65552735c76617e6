// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.support.ChildJvm;
import nl.preventiekring.support.RepositoryRoot;
import nl.preventiekring.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The commands as people run them: processes of their own beside a running server, on one home that
 * holds the made-up figures of {@code health.csv}.
 */
class CommandsIT {
  private static final String PAGE = "/gebieden/NL-2020/GM9801";
  private static final int SOME_ROWS_REFUSED = 3;

  @TempDir private static Path folder;
  private static ChildJvm server;
  private static Visitor visitor;
  private static ChildJvm imported;

  @BeforeAll
  static void importBesideTheServer() throws Exception {
    server = child("start", "--port", "0", "--no-demo");
    visitor = new Visitor(URI.create(server.awaitLine("http://localhost:")).getPort());
    imported = child("import", fixture("health.csv"), "--lang", "en");
    assertThat(imported.await()).as(imported.err()).isEqualTo(SOME_ROWS_REFUSED);
  }

  @AfterAll
  static void stop() throws Exception {
    server.terminate();
  }

  @Test
  void theReportAloneGoesToStandardOutput() {
    assertThat(imported.out())
        .containsPattern("Rows read +4")
        .containsPattern("Figures +6")
        .containsPattern("Rows refused +1")
        .contains("Release 1: table 50090NED", "column Raadsel_99", "health.csv:5", "\"XX12\"");
    assertThat(imported.err().lines()).containsExactly("health.csv");
  }

  @Test
  void theRunningServerShowsWhatACommandImported() throws Exception {
    assertThat(pageWith("44,4")).contains("80,2");
  }

  @Tag("full")
  @Test
  void aTrialCountsEveryKindOfCellAsTheImportAfterItAndStoresNothing() throws Exception {
    String file = fixture("own-figures.csv");
    JsonNode trial = json(child("import", file, "--json", "--lang", "en", "--dry-run"));
    assertThat(trial.get("dryRun").asBoolean()).isTrue();
    assertThat(trial.get("releases").get(0).get("id").isNull()).isTrue();
    assertThat(visitor.get(PAGE).body()).doesNotContain("46,2");

    JsonNode real = json(child("import", file, "--json", "--lang", "en"));
    assertThat(real.get("releases").get(0).get("unchanged").asBoolean()).isFalse();
    assertThat(real.get("releases").get(0).get("slices").asInt()).isEqualTo(2);
    assertThat(pageWith("46,2")).contains("44,4");
    assertCounts(trial);
    assertCounts(real);
  }

  private static void assertCounts(JsonNode report) {
    assertThat(report.get("rows").asInt()).isEqualTo(4);
    assertThat(report.get("values").asInt()).isEqualTo(1);
    assertThat(report.get("suppressed").asInt()).isEqualTo(1);
    assertThat(report.get("notAsked").asInt()).isEqualTo(1);
    assertThat(report.get("refused").asInt()).isEqualTo(1);
    assertThat(report.get("unknownColumns").get(0).get("column").asString()).isEqualTo("grap");
    JsonNode refusal = report.get("refusals").get(0);
    assertThat(refusal.get("line").asInt()).isEqualTo(5);
    assertThat(refusal.get("code").asString()).isEqualTo("NOT_A_PERCENTAGE");
    assertThat(refusal.get("reason").asString()).contains("between 0 and 100");
  }

  @Test
  void whatCannotBeDoneIsOnePlainLine() throws Exception {
    ChildJvm nowhere = child("import", folder.resolve("nowhere.csv").toString());
    ChildJvm unknown = child("profile", "GM9899");
    ChildJvm noCode = child("profile", "Utopia");
    ChildJvm nobody = child("account", "disable", "nobody@example.org");
    assertOneLine(nowhere, "nowhere.csv");
    assertOneLine(unknown, "No area GM9899");
    assertOneLine(noCode, "\"Utopia\" is no area code");
    assertOneLine(nobody, "account");
  }

  @Test
  void aProfileIsPrintedAsText() throws Exception {
    ChildJvm text = succeeded(child("profile", "GM9801", "--lang", "en"));
    assertThat(text.out())
        .startsWith("Verzonnen")
        .containsPattern("Good perceived health +80.2% +76.1%");
    assertThat(text.err()).isEmpty();
  }

  @Tag("full")
  @Test
  void aProfileIsWrittenToAFileAsJsonHtmlAndPdf() throws Exception {
    JsonNode json = JsonMapper.shared().readTree(profile("json"));
    assertThat(json.get("area").get("code").asString()).isEqualTo("GM9801");
    assertThat(json.get("figures").findValues("value").toString()).contains("80.2");
    assertThat(new String(profile("html"), StandardCharsets.UTF_8))
        .contains("lang=\"en\"", "Good perceived health", "80.2");
    assertThat(new String(profile("pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("%%EOF");
  }

  @Test
  void factSheetsAreFilesAndTheirNamesTheOnlyResult() throws Exception {
    Path sheets = folder.resolve("sheets");
    ChildJvm made =
        succeeded(
            child(
                "factsheets", "--municipality", "GM9801", "-o", sheets.toString(), "--lang", "en"));
    List<Path> files = made.out().lines().map(Path::of).toList();
    assertThat(files)
        .isNotEmpty()
        .allMatch(file -> file.toString().endsWith(".pdf"))
        .first()
        .asString()
        .endsWith("-GM9801.pdf");
    assertThat(sheets.toFile().list()).hasSameSizeAs(files);
    assertThat(made.err().lines()).last().asString().isEqualTo(files.size() + "/" + files.size());
    for (Path file : files) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
  }

  @Tag("full")
  @Test
  void factSheetsThatCannotBeMadeAreNamed() throws Exception {
    ChildJvm unknown = child("factsheets", "--municipality", "GM9899", "-o", "x");
    ChildJvm noTown = child("factsheets", "--municipality", "WK980100", "-o", "x");
    Path sheets = Files.createDirectories(folder.resolve("taken"));
    Path taken =
        Files.createDirectories(sheets.resolve(name(sheets)).resolve("inside")).getParent();
    ChildJvm blocked = child("factsheets", "--municipality", "GM9801", "-o", sheets.toString());
    assertOneLine(unknown, "No municipality GM9899");
    assertOneLine(noTown, "\"WK980100\" is no code of a municipality");
    assertThat(blocked.await()).isEqualTo(1);
    assertThat(blocked.out()).doesNotContain(taken.toString());
    assertThat(blocked.err()).contains("GM9801: ", "1 of ");
    assertThat(sheets.toFile().list()).noneMatch(file -> file.endsWith(".tmp"));
  }

  /** What the file of the municipality is called. */
  private static String name(Path sheets) throws Exception {
    ChildJvm html =
        succeeded(
            child(
                "factsheets",
                "--municipality",
                "GM9801",
                "-o",
                sheets.resolveSibling("names").toString()));
    return Path.of(html.out().lines().findFirst().orElseThrow()).getFileName().toString();
  }

  @Tag("full")
  @Test
  void anAccountIsMadeListedEndedAndGivenBack() throws Exception {
    ChildJvm added =
        succeeded(child("account", "add", "ans@example.org", "--name", "Ans de Vries"));
    assertThat(added.out().strip()).matches("[a-z0-9]{4}(-[a-z0-9]{4}){3}");
    assertThat(added.err()).contains("ans@example.org").doesNotContain(added.out().strip());
    succeeded(child("account", "disable", "ans@example.org"));
    assertThat(succeeded(child("account", "list")).out().lines())
        .containsExactly("ans@example.org\tAns de Vries\treader\tdisabled\tnever");
    ChildJvm back = succeeded(child("account", "reset", "ans@example.org"));
    assertThat(back.out().strip()).isNotEmpty().isNotEqualTo(added.out().strip());
  }

  @Test
  void everyCommandExplainsItself() throws Exception {
    for (String command : List.of("start", "import", "profile", "factsheets", "account add")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.add("--help");
      ChildJvm help = succeeded(ChildJvm.start(Main.class, words.toArray(String[]::new)));
      assertThat(help.out()).contains("Usage: preventiekring " + command, "--home");
    }
  }

  private static byte[] profile(String format) throws Exception {
    Path file = folder.resolve("profile." + format);
    ChildJvm written =
        succeeded(
            child("profile", "GM9801", "--format", format, "--lang", "en", "-o", file.toString()));
    assertThat(written.out()).isEmpty();
    return Files.readAllBytes(file);
  }

  /** The page once it has this text; the news reaches the server shortly after the commit. */
  private static String pageWith(String text) throws InterruptedException {
    return server.awaitNotNull(
        () -> {
          String body = visitor.get(PAGE).body();
          return body.contains(text) ? body : null;
        },
        "a page with " + text);
  }

  private static JsonNode json(ChildJvm command) throws InterruptedException {
    assertThat(command.await()).as(command.err()).isEqualTo(SOME_ROWS_REFUSED);
    return JsonMapper.shared().readTree(command.out());
  }

  private static ChildJvm succeeded(ChildJvm command) throws InterruptedException {
    assertThat(command.await()).as(command.err()).isZero();
    return command;
  }

  private static void assertOneLine(ChildJvm command, String part) throws InterruptedException {
    assertThat(command.await()).as(command.err()).isEqualTo(1);
    assertThat(command.out()).isEmpty();
    assertThat(command.err().lines()).hasSize(1).first().asString().contains(part);
  }

  private static String fixture(String name) {
    return RepositoryRoot.path()
        .resolve("src/test/resources/nl/preventiekring/site/cli")
        .resolve(name)
        .toString();
  }

  private static ChildJvm child(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    return ChildJvm.start(Main.class, all.toArray(String[]::new));
  }
}
