// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What fact sheets cost beside plain texts of two pages. */
@Command(name = "factsheets", description = "Fact sheets beside plain texts of two pages.")
final class FactSheetBenchmark implements Callable<Integer> {
  @Option(
      names = "--sheets",
      defaultValue = "183",
      description = "How many of each. Default: ${DEFAULT-VALUE}.")
  private int sheets;

  @Option(
      names = "--areas",
      defaultValue = "9000",
      description = "Of the made-up country. Default: ${DEFAULT-VALUE}.")
  private int areas;

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "The median counts. Default: ${DEFAULT-VALUE}.")
  private int runs;

  @Override
  public Integer call() throws Exception {
    Result result =
        new Result(
            "factsheets",
            "sheets",
            "sheets, s",
            "plain texts, s",
            "sheets / plain texts",
            "with start and figures, s");
    Path home = Workspace.ofRun().newHome("factsheets");
    Child.run(List.of(), "fill-step", "--areas", String.valueOf(areas), "--home", home.toString());
    List<Double> made = new ArrayList<>();
    List<Double> plain = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      Map<String, Double> numbers = step(home, false);
      whole.add(Numbers.secondsSince(start));
      made.add(numbers.getOrDefault("sheets", Double.NaN));
      plain.add(step(home, true).getOrDefault("plain", Double.NaN));
      ratios.add(made.getLast() / plain.getLast());
    }
    Workspace.delete(home);
    result.row(
        Numbers.whole(sheets),
        Numbers.two(Numbers.median(made)),
        Numbers.two(Numbers.median(plain)),
        "**" + Numbers.two(Numbers.median(ratios)) + "**",
        "**" + Numbers.two(Numbers.median(whole)) + "**");
    result.say(
        "Median of %d runs on all processors, each in a new JVM: nothing is warm.".formatted(runs));
    result.publish();
    return 0;
  }

  private Map<String, Double> step(Path home, boolean plain) throws Exception {
    List<String> step = new ArrayList<>(List.of("fact-sheet-step", "--home", home.toString()));
    step.addAll(List.of("--count", String.valueOf(sheets)));
    if (plain) {
      step.add("--plain");
    }
    return Child.run(List.of(), step.toArray(String[]::new));
  }
}
