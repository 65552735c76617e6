// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import nl.preventiekring.platform.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code preventiekring bench NAME}: the way in for benchmarks, beside the product's own commands.
 */
@Command(
    name = "bench",
    description = "Measures the product on a made-up country; writes docs/benchmarks.md.",
    subcommands = {
      GenerateCommand.class,
      ImportBenchmark.class,
      ImportStep.class,
      CubeBenchmark.class,
      CubeStep.class,
      LookupBenchmark.class,
      LookupStep.class,
      CompareBenchmark.class,
      CompareStep.class,
      SimilarBenchmark.class,
      SimilarStep.class,
      MemoryBenchmark.class,
      FactSheetBenchmark.class,
      FactSheetStep.class,
      FillStep.class
    })
public final class BenchCommand implements Subcommand {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  public BenchCommand() {}

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Say which: generate, import, cube, lookup, compare, similar, memory or factsheets.");
  }
}
