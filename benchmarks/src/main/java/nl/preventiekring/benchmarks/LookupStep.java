// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks for every area, by code, by name and with a typing error, and for its profile. */
@Command(name = "lookup-step", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class LookupStep implements Callable<Integer> {
  private static final int WARM_UP = 500;

  @Mixin private HomeOptions home;
  @Spec private CommandSpec spec;

  /** A search costs more than a lookup: not of every area, but spread over all. */
  @Option(names = "--searches", defaultValue = "2000")
  private int searches;

  @Override
  public Integer call() {
    try (Workbench workbench = home.open()) {
      Areas areas = workbench.get(Areas.class);
      Profiles profiles = workbench.get(Profiles.class);
      AreaTree tree = areas.tree(Division.netherlands(2024));
      List<Area> all = IntStream.range(0, tree.size()).mapToObj(tree::at).toList();
      List<Area> some = spread(all);
      print("area", all, area -> areas.getArea(area.id()));
      print("code", some, area -> areas.search(area.code().value(), 10));
      print("name", some, area -> areas.search(municipality(tree, area), 10));
      print(
          "typing-error",
          some,
          area -> areas.search(withTypingError(municipality(tree, area)), 10));
      print("profile", some, area -> profiles.profile(area.id(), AgeBand.ADULTS));
    }
    return 0;
  }

  private List<Area> spread(List<Area> all) {
    int step = Math.max(1, all.size() / searches);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static String municipality(AreaTree tree, Area area) {
    return tree.municipalityOf(area).orElse(area).title();
  }

  /** Two letters change places. */
  private static String withTypingError(String name) {
    int at = new Random(name.hashCode()).nextInt(name.length() - 1);
    return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
  }

  private void print(String name, List<Area> areas, Consumer<Area> asking) {
    areas.stream().limit(WARM_UP).forEach(asking);
    double[] milliseconds = new double[areas.size()];
    for (int i = 0; i < milliseconds.length; i++) {
      long start = System.nanoTime();
      asking.accept(areas.get(i));
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    var out = spec.commandLine().getOut();
    out.println(name + ".asked=" + milliseconds.length);
    out.println(name + ".p50=" + Numbers.quantile(milliseconds, 0.50));
    out.println(name + ".p99=" + Numbers.quantile(milliseconds, 0.99));
    out.println(name + ".max=" + Numbers.quantile(milliseconds, 1));
  }
}
