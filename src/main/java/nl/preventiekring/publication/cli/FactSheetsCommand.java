// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Language;
import nl.preventiekring.platform.Subcommand;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.publication.SheetFiles;
import nl.preventiekring.publication.model.SheetAreas;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.DivisionsWithFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code preventiekring factsheets --municipality GM0546 -o FOLDER} */
@Command(
    name = "factsheets",
    mixinStandardHelpOptions = true,
    description =
        "Makes the fact sheets of a municipality with all its districts and neighbourhoods, or of a whole division; prints the files that it made.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every sheet was made",
      "1:at least one was not; standard error says which and why",
      "2:the command was not understood"
    })
public final class FactSheetsCommand implements Subcommand {
  @Spec private CommandSpec spec;
  @Mixin private HomeOptions home;

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  /** One municipality or everything. */
  static final class Which {
    @Option(names = "--municipality", paramLabel = "CODE", description = "Such as GM0546.")
    private @Nullable String municipality;

    @Option(names = "--all", description = "Every area of the division.")
    private boolean all;
  }

  @Option(
      names = "--division",
      paramLabel = "YEAR",
      description = "Year of the area division. Default: the newest one with figures.")
  private @Nullable Integer year;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where the files NAME-CODE.pdf go; made where there is none.")
  private Path output = Path.of("");

  @Option(
      names = "--format",
      defaultValue = "pdf",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private SheetFiles.Format format = SheetFiles.Format.pdf;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Language of the sheets.")
  private Language language = Language.nl;

  @Override
  public Integer call() throws IOException {
    try (Workbench workbench = home.open()) {
      List<Area> areas = areas(workbench);
      Files.createDirectories(output);
      boolean watched = System.console() != null && System.console().isTerminal();
      SheetRun run =
          new SheetRun(
              spec.commandLine().getOut(),
              new SheetProgress(spec.commandLine().getErr(), watched, areas.size()));
      SheetFiles files = workbench.get(SheetFiles.class);
      return run.write(areas, area -> files.write(area, output, format, language.locale()));
    }
  }

  private List<Area> areas(Workbench workbench) {
    return which.municipality == null
        ? SheetAreas.all(workbench.get(Areas.class).tree(division(workbench)))
        : municipality(which.municipality, workbench);
  }

  private List<Area> municipality(String text, Workbench workbench) {
    AreaCode code =
        AreaCode.find(text)
            .filter(known -> known.level() == AreaLevel.MUNICIPALITY)
            .orElseThrow(() ->
                new Fault(
                    "\"" + text + "\" is no code of a municipality. Codes look like GM0546."));
    Areas areas = workbench.get(Areas.class);
    try {
      AreaId id =
          year == null
              ? workbench.get(Profiles.class).newestWithFigures(code)
              : new AreaId(divisionOfYear(areas.divisionsWith(code), year), code);
      return SheetAreas.within(areas.getArea(id), areas.tree(id.division()));
    } catch (AreaNotFound e) {
      throw new Fault("No municipality " + code + " in this home.", e);
    }
  }

  private Division division(Workbench workbench) {
    Set<Division> withFigures = workbench.get(DivisionsWithFigures.class).divisionsWithFigures();
    List<Division> known =
        workbench.get(Areas.class).listDivisions().stream().filter(withFigures::contains).toList();
    if (year != null) {
      return divisionOfYear(known, year);
    }
    if (known.isEmpty()) {
      throw new Fault("This home holds no figures. Import some first.");
    }
    return known.getFirst();
  }

  private static Division divisionOfYear(List<Division> known, int year) {
    return known.stream()
        .filter(division -> division.year() == year)
        .findFirst()
        .orElseThrow(() -> new Fault("Nothing of the division of " + year + " in this home."));
  }
}
