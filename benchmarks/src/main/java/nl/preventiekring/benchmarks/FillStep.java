// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.util.concurrent.Callable;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports a national set and leaves it: a step of the benchmarks that read one. */
@Command(name = "fill-step", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FillStep implements Callable<Integer> {
  @Mixin private HomeOptions home;

  @Option(names = "--areas", required = true)
  private int areas;

  @Option(names = "--with-people", description = "And GGD regions.")
  private boolean withPeople;

  @Override
  public Integer call() throws Exception {
    NationalSet set = new NationalSet(areas, Workspace.SEED);
    try (Workbench workbench = home.open()) {
      ImportStep.requireWhole(
          set, ImportStep.importFile(workbench, Workspace.ofRun().wideFile(set)));
      if (withPeople) {
        new MadePeople(set).store(workbench);
      }
    }
    return 0;
  }
}
