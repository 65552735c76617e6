// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long it takes to compare every figure of the country, beside SQL on DuckDB. */
@Command(
    name = "compare",
    description = "Comparing every figure of every area, beside the same in SQL on DuckDB.")
final class CompareBenchmark implements Callable<Integer> {
  @Option(
      names = "--areas",
      split = ",",
      defaultValue = "4500,9000,18000",
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
            "compare",
            "areas",
            "figures",
            "compare, s",
            "DuckDB, s",
            "DuckDB / compare",
            "time(2N) / time(N)",
            "rows checked equal",
            "heap, MB");
    double former = Double.NaN;
    int formerAreas = 0;
    for (int areas : sizes) {
      List<Map<String, Double>> measured = measure(areas);
      double now = median(measured, "compare");
      result.row(
          Numbers.whole(areas),
          Numbers.whole(new NationalSet(areas, Workspace.SEED).figures()),
          Numbers.two(now),
          Numbers.two(median(measured, "duckdb")),
          "**" + Numbers.two(median(measured, "duckdb") / now) + "**",
          areas == 2 * formerAreas ? "**" + Numbers.two(now / former) + "**" : "",
          Numbers.whole(median(measured, "same")),
          Numbers.whole(median(measured, "heap")));
      former = now;
      formerAreas = areas;
    }
    result.say(
        "Median of %d runs, each the first comparison of a new JVM; loading into memory and into DuckDB is not in it."
            .formatted(runs));
    result.publish();
    return 0;
  }

  private List<Map<String, Double>> measure(int areas) throws Exception {
    NationalSet set = new NationalSet(areas, Workspace.SEED);
    Workspace.ofRun().longFile(set);
    Path home = Workspace.ofRun().newHome("compare");
    String[] about = {"--areas", String.valueOf(areas), "--home", home.toString()};
    Child.run(List.of(), "fill-step", about[0], about[1], about[2], about[3], "--with-people");
    List<Map<String, Double>> measured = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      System.err.printf("%,d areas, run %d of %d%n", areas, run, runs);
      measured.add(Child.run(List.of(), "compare-step", about[0], about[1], about[2], about[3]));
    }
    Workspace.delete(home);
    return measured;
  }

  private static double median(List<Map<String, Double>> measured, String name) {
    return Numbers.median(
        measured.stream().map(run -> run.getOrDefault(name, Double.NaN)).toList());
  }
}
