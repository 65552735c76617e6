// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JVM of its own for one measurement: a command of the product starts cold too, and memory that
 * one run took must not count for the next.
 */
final class Child {
  private Child() {}

  /**
   * Runs a step of this benchmark and answers the numbers that it printed, by name.
   *
   * @param jvm more options, such as -Xmx1g
   */
  static Map<String, Double> run(List<String> jvm, String... step)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(jvm, "bench", step))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, Double> numbers = new TreeMap<>();
    try (BufferedReader lines = process.inputReader()) {
      lines
          .lines()
          .map(line -> line.split("=", 2))
          .filter(parts -> parts.length == 2)
          .forEach(parts -> numbers.put(parts[0], Double.valueOf(parts[1])));
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The step " + String.join(" ", step) + " failed");
    }
    return numbers;
  }

  /** The command line of the product with these arguments in a JVM like this one. */
  static List<String> command(List<String> jvm, String first, String... rest) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(jvm);
    command.add("-Dbenchmarks.work=" + Workspace.ofRun().folder());
    command.add("-Dbenchmarks.repository=" + Workspace.repository());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("nl.preventiekring.site.cli.Main");
    command.add(first);
    command.addAll(List.of(rest));
    return command;
  }
}
