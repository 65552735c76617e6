// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a made-up national set to a file, to import it by hand. */
@Command(
    name = "generate",
    description = "Writes a made-up national set as one CSV file in the form of RIVM''s tables.")
final class GenerateCommand implements Callable<Integer> {
  @Option(names = "--areas", defaultValue = "18000", description = "Default: ${DEFAULT-VALUE}.")
  private int areas;

  @Option(
      names = "--seed",
      defaultValue = "" + Workspace.SEED,
      description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Default: a file in the folder of the benchmarks.")
  private @Nullable Path to;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    NationalSet set = new NationalSet(areas, seed);
    Path file = to;
    if (file == null) {
      file = Workspace.ofRun().wideFile(set);
    } else {
      new WideFile(set).write(file);
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %,d areas, %,d figures with bounds, %,d MB%n",
            file, areas, set.figures(), Files.size(file) >> 20);
    return 0;
  }
}
