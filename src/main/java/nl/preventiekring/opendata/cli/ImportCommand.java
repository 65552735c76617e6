// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Imports;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.v3.V3Ids;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Language;
import nl.preventiekring.platform.Subcommand;
import nl.preventiekring.platform.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code preventiekring import FILE-OR-TABLE-ID...} */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Reads open data or a GGD''s own figures, checks every row, and publishes all of it in one step.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all rows were imported",
      "1:nothing was imported; the message says why",
      "2:the command was not understood",
      "3:imported, but some rows were refused; the report names them"
    })
public final class ImportCommand implements Subcommand {
  private static final int SOME_ROWS_REFUSED = 3;

  @Spec private CommandSpec spec;
  @Mixin private HomeOptions home;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-TABLE-ID",
      description =
          "Files (CSV, .gz, .zip, .xlsx, GeoJSON), or the id of a table of CBS or RIVM such as 50120NED.")
  private List<String> sources = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Table id where the file does not tell, or who delivers own figures.")
  private @Nullable String sourceName;

  @Option(names = "--dry-run", description = "Read and check everything, store nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the report as one JSON object.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Language of the report.")
  private Language language = Language.nl;

  @Override
  public Integer call() {
    Locale locale = language.locale();
    ImportRequest request =
        new ImportRequest(
            sources.stream().map(ImportCommand::source).toList(),
            Optional.ofNullable(sourceName),
            dryRun,
            Optional.ofNullable(System.getProperty("user.name")));
    try (Workbench workbench = home.open()) {
      return run(request, workbench, locale);
    }
  }

  private int run(ImportRequest request, Workbench workbench, Locale locale) {
    PrintWriter err = spec.commandLine().getErr();
    TerminalProgress progress =
        new TerminalProgress(err, System.console() != null && System.console().isTerminal());
    ReportTexts texts = workbench.get(ReportTexts.class);
    try {
      ImportReport report = workbench.get(Imports.class).run(request, progress);
      progress.end();
      print(report, texts, locale);
      return report.refused() == 0 ? 0 : SOME_ROWS_REFUSED;
    } catch (ImportRefused refused) {
      progress.end();
      throw new Fault(texts.of(refused, locale), refused);
    }
  }

  private void print(ImportReport report, ReportTexts texts, Locale locale) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
      out.println(mapper.writeValueAsString(ReportJson.of(report, texts, locale)));
    } else {
      new ReportText(report, texts, locale, out).print();
    }
    out.flush();
  }

  private static Source source(String argument) {
    Path path = Path.of(argument);
    return !Files.exists(path) && V3Ids.isId(argument)
        ? new Source.Table(argument)
        : Source.File.of(path);
  }
}
