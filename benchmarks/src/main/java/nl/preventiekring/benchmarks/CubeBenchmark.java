// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long a server needs to have all figures in memory. */
@Command(name = "cube", description = "Loading all figures in force into memory.")
final class CubeBenchmark implements Callable<Integer> {
  @Option(
      names = "--areas",
      split = ",",
      defaultValue = "9000,18000",
      description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--runs",
      defaultValue = "5",
      description = "Of each size; the median counts. Default: ${DEFAULT-VALUE}.")
  private int runs;

  @Override
  public Integer call() throws Exception {
    Result result =
        new Result(
            "cube", "areas", "figures with bounds", "load, s", "time(2N) / time(N)", "heap, MB");
    double former = Double.NaN;
    int formerAreas = 0;
    for (int areas : sizes) {
      List<Double> seconds = new ArrayList<>();
      List<Double> heaps = new ArrayList<>();
      measure(areas, seconds, heaps);
      double now = Numbers.median(seconds);
      result.row(
          Numbers.whole(areas),
          Numbers.whole(new NationalSet(areas, Workspace.SEED).figures()),
          Numbers.two(now),
          areas == 2 * formerAreas ? "**" + Numbers.two(now / former) + "**" : "",
          Numbers.whole(Numbers.median(heaps)));
      former = now;
      formerAreas = areas;
    }
    result.say("Median of %d runs, each the first load of a new JVM.".formatted(runs));
    result.publish();
    return 0;
  }

  private void measure(int areas, List<Double> seconds, List<Double> heaps) throws Exception {
    Path home = Workspace.ofRun().newHome("cube");
    Child.run(List.of(), "fill-step", "--areas", String.valueOf(areas), "--home", home.toString());
    for (int run = 1; run <= runs; run++) {
      Map<String, Double> numbers = Child.run(List.of(), "cube-step", "--home", home.toString());
      seconds.add(numbers.getOrDefault("load", Double.NaN));
      heaps.add(numbers.getOrDefault("heap", Double.NaN));
    }
    Workspace.delete(home);
  }
}
