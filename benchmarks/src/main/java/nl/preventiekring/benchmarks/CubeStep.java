// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Loads the cube once in a JVM that did nothing before. */
@Command(name = "cube-step", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CubeStep implements Callable<Integer> {
  @Mixin private HomeOptions home;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Workbench workbench = home.open()) {
      Figures figures = workbench.get(Figures.class);
      long start = System.nanoTime();
      int divisions = figures.cube().divisions().size();
      PrintWriter out = spec.commandLine().getOut();
      out.println("load=" + Numbers.secondsSince(start));
      out.println("divisions=" + divisions);
      out.println("heap=" + Memory.heapPeak());
    }
    return 0;
  }
}
