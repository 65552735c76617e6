// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.Imports;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.region.Division;
import org.postgresql.PGConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * One import and one COPY of the same cells on the same database, one after the other. A step of
 * the benchmark "import"; runs in a JVM of its own on a new home.
 */
@Command(name = "import-step", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ImportStep implements Callable<Integer> {
  @Mixin private HomeOptions home;
  @Spec private CommandSpec spec;

  @Option(names = "--areas", required = true)
  private int areas;

  @Override
  public Integer call() throws Exception {
    NationalSet set = new NationalSet(areas, Workspace.SEED);
    Path wide = Workspace.ofRun().wideFile(set);
    Path ready = Workspace.ofRun().longFile(set);
    PrintWriter out = spec.commandLine().getOut();
    try (Workbench workbench = home.open()) {
      long start = System.nanoTime();
      requireWhole(set, importFile(workbench, wide));
      out.println("stored=" + Numbers.secondsSince(start));
      int slices = workbench.get(Figures.class).cube().slices(Division.netherlands(2024)).size();
      out.println("queryable=" + Numbers.secondsSince(start));
      out.println("slices=" + slices);
      out.println("heap=" + Memory.heapPeak());
      out.println("process=" + Memory.processPeak(ProcessHandle.current().pid()));
      copy(workbench.get(DatabaseAccess.class), ready, out);
    }
    return 0;
  }

  static ImportReport importFile(Workbench workbench, Path file) {
    ImportRequest request =
        new ImportRequest(
            List.of(ImportRequest.Source.File.of(file)),
            Optional.of(Columns.TABLE),
            false,
            Optional.of("benchmark"));
    return workbench.get(Imports.class).run(request, ImportProgress.SILENT);
  }

  /** A fast import that leaves out the half would be no achievement. */
  static void requireWhole(NationalSet set, ImportReport report) {
    long cells = report.values() + report.suppressed();
    boolean whole =
        cells == set.figures() && report.refused() == 0 && report.unknownColumns().isEmpty();
    if (!whole) {
      throw new IllegalStateException("The import did not take all: " + report);
    }
  }

  private static void copy(DatabaseAccess access, Path file, PrintWriter out)
      throws SQLException, IOException {
    try (Connection connection = access.connectAsMigrator();
        Statement statement = connection.createStatement();
        InputStream rows = Files.newInputStream(file)) {
      statement.execute("create schema benchmark");
      statement.execute(LongFile.TABLE);
      long start = System.nanoTime();
      long copied =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn(LongFile.COPY, rows, 1 << 16);
      out.println("copied=" + Numbers.secondsSince(start));
      statement.execute(LongFile.KEY);
      out.println("keyed=" + Numbers.secondsSince(start));
      out.println("rows=" + copied);
      statement.execute("drop schema benchmark cascade");
    }
  }
}
