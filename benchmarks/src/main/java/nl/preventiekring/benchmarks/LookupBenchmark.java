// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long somebody waits who looks for an area, at any place in the country. */
@Command(
    name = "lookup",
    description = "Finding areas by code and name, and making their profiles.")
final class LookupBenchmark implements Callable<Integer> {
  @Option(
      names = "--areas",
      split = ",",
      defaultValue = "9000,18000",
      description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of();

  @Override
  public Integer call() throws Exception {
    Result result =
        new Result(
            "lookup",
            "areas",
            "question",
            "asked",
            "median, ms",
            "99 of 100 within, ms",
            "longest, ms");
    for (int areas : sizes) {
      Path home = Workspace.ofRun().newHome("lookup");
      Child.run(
          List.of(), "fill-step", "--areas", String.valueOf(areas), "--home", home.toString());
      Map<String, Double> numbers = Child.run(List.of(), "lookup-step", "--home", home.toString());
      for (String question : List.of("area", "code", "name", "typing-error", "profile")) {
        result.row(
            Numbers.whole(areas),
            question,
            Numbers.whole(numbers.getOrDefault(question + ".asked", Double.NaN)),
            "%.3f".formatted(numbers.get(question + ".p50")),
            "**%.3f**".formatted(numbers.get(question + ".p99")),
            "%.3f".formatted(numbers.get(question + ".max")));
      }
      Workspace.delete(home);
    }
    result.say(
        "One asker, after 500 questions to warm up. \"typing-error\" swaps two letters of the name.");
    result.publish();
    return 0;
  }
}
