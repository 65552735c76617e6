// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long it takes to find the 15 areas most like each area of the country. */
@Command(name = "similar", description = "The 15 most similar areas of every area, level by level.")
final class SimilarBenchmark implements Callable<Integer> {
  @Option(
      names = "--areas",
      split = ",",
      defaultValue = "9000,18000",
      description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of();

  @Option(names = "--traits", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}.")
  private int traits;

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "Of each size; the median counts. Default: ${DEFAULT-VALUE}.")
  private int runs;

  @Override
  public Integer call() throws Exception {
    Result result = new Result("similar", "areas", "traits", "neighbours found", "time, s");
    for (int areas : sizes) {
      List<Double> seconds = new ArrayList<>();
      double found = Double.NaN;
      for (int run = 1; run <= runs; run++) {
        Map<String, Double> numbers =
            Child.run(
                List.of(),
                "similar-step",
                "--areas",
                String.valueOf(areas),
                "--traits",
                String.valueOf(traits));
        seconds.add(numbers.getOrDefault("similar", Double.NaN));
        found = numbers.getOrDefault("found", Double.NaN);
      }
      result.row(
          Numbers.whole(areas),
          Numbers.whole(traits),
          Numbers.whole(found),
          "**" + Numbers.two(Numbers.median(seconds)) + "**");
    }
    result.say(
        "Median of %d runs, each the first of a new JVM. Every area is held against every other of its level: time grows with the square."
            .formatted(runs));
    result.publish();
    return 0;
  }
}
