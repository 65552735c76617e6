// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.preventiekring.profile.model.NearestAreas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the areas most like each area, once, in a JVM that did nothing before. */
@Command(name = "similar-step", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SimilarStep implements Callable<Integer> {
  private static final List<String> LEVELS = List.of("Gemeente", "Wijk", "Buurt");

  @Spec private CommandSpec spec;

  @Option(names = "--areas", required = true)
  private int areas;

  @Option(names = "--traits", required = true)
  private int traits;

  @Override
  public Integer call() {
    NationalSet set = new NationalSet(areas, Workspace.SEED);
    List<double[][]> levels = LEVELS.stream().map(level -> traits(set, level)).toList();
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    long found = levels.stream().mapToLong(SimilarStep::nearest).sum();
    out.println("similar=" + Numbers.secondsSince(start));
    out.println("found=" + found);
    return 0;
  }

  private double[][] traits(NationalSet set, String level) {
    return IntStream.range(0, set.areas())
        .filter(area -> set.kind(area).equals(level))
        .mapToObj(area ->
            IntStream.range(0, traits)
                .mapToDouble(trait -> set.value(area, 0, 0, trait) / 10.0)
                .toArray())
        .toArray(double[][]::new);
  }

  /** How many neighbours all of them have. */
  private static long nearest(double[][] traits) {
    NearestAreas similar = new NearestAreas(traits);
    return IntStream.range(0, traits.length)
        .parallel()
        .mapToLong(area -> similar.nearest(area, NearestAreas.NEAREST).size())
        .sum();
  }
}
