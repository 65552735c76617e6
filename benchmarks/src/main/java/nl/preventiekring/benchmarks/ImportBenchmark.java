// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long an import takes beside COPY of the same cells, and how that grows. */
@Command(
    name = "import",
    description = "From file to figures that pages can show, beside PostgreSQL''s own COPY.")
final class ImportBenchmark implements Callable<Integer> {
  @Option(
      names = "--areas",
      split = ",",
      defaultValue = "4500,9000,18000,36000",
      description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "Of each size; the median counts. Default: ${DEFAULT-VALUE}.")
  private int runs;

  @Override
  public Integer call() throws Exception {
    Result result =
        new Result(
            "import",
            "areas",
            "figures with bounds",
            "file, MB",
            "import, s",
            "COPY, s",
            "key, s",
            "import / (COPY + key)",
            "time(2N) / time(N)",
            "heap, MB",
            "process, MB");
    double former = Double.NaN;
    int formerAreas = 0;
    for (int areas : sizes) {
      List<Map<String, Double>> measured = measure(areas);
      double now = median(measured, "queryable");
      double growth = areas == 2 * formerAreas ? now / former : Double.NaN;
      add(result, new NationalSet(areas, Workspace.SEED), measured, growth);
      former = now;
      formerAreas = areas;
    }
    result.say(
        "Median of %d runs, each in a new JVM on a new home; the ratio is the median of the ratios per run."
            .formatted(runs));
    result.publish();
    return 0;
  }

  private List<Map<String, Double>> measure(int areas) throws IOException, InterruptedException {
    NationalSet set = new NationalSet(areas, Workspace.SEED);
    Workspace.ofRun().wideFile(set);
    Workspace.ofRun().longFile(set);
    List<Map<String, Double>> measured = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      System.err.printf("%,d areas, run %d of %d%n", areas, run, runs);
      Path home = Workspace.ofRun().newHome("import");
      measured.add(
          Child.run(
              List.of(),
              "import-step",
              "--areas",
              String.valueOf(areas),
              "--home",
              home.toString()));
      Workspace.delete(home);
    }
    return measured;
  }

  private static void add(
      Result result, NationalSet set, List<Map<String, Double>> measured, double growth)
      throws IOException {
    List<Double> ratios =
        measured.stream().map(run -> number(run, "queryable") / number(run, "keyed")).toList();
    result.row(
        Numbers.whole(set.areas()),
        Numbers.whole(set.figures()),
        Numbers.whole(Files.size(Workspace.ofRun().wideFile(set)) >> 20),
        Numbers.two(median(measured, "queryable")),
        Numbers.two(median(measured, "copied")),
        Numbers.two(median(measured, "keyed") - median(measured, "copied")),
        "**" + Numbers.two(Numbers.median(ratios)) + "**",
        Double.isNaN(growth) ? "" : "**" + Numbers.two(growth) + "**",
        Numbers.whole(median(measured, "heap")),
        Numbers.whole(median(measured, "process")));
  }

  private static double median(List<Map<String, Double>> measured, String name) {
    return Numbers.median(measured.stream().map(run -> number(run, name)).toList());
  }

  private static double number(Map<String, Double> run, String name) {
    return run.getOrDefault(name, Double.NaN);
  }
}
