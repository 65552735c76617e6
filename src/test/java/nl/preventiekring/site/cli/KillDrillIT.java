// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.nio.file.Path;
import java.util.Random;
import nl.preventiekring.site.cli.KillDrill.Moment;
import nl.preventiekring.site.cli.KillDrill.Victim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import killed at any moment leaves all of itself or nothing. */
class KillDrillIT {
  private static final int KILLS = 30;
  private static final long SEED = 20_261_122;

  @TempDir private Path home;

  @Test
  @Tag("full")
  void anImportKilledThirtyTimesLeavesAllOrNothing() throws Exception {
    Random random = new Random(SEED);
    KillDrill drill = KillDrill.on(home);
    Moment[] moments = Moment.values();
    for (int kill = 0; kill < KILLS; kill++) {
      Moment moment =
          kill < moments.length ? moments[kill] : moments[random.nextInt(moments.length)];
      drill.round(moment, random.nextInt(3) == 0 ? Victim.IMPORT_AND_DATABASE : Victim.IMPORT);
    }
    drill.anImportStillWorks();
  }
}
