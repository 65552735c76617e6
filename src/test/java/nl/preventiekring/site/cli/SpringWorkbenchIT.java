// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.preventiekring.platform.Demonstration;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringWorkbenchIT {
  private static final Settings SETTINGS = Settings.from(Map.of());

  @Test
  void aCommandMakesANewHomeAndFindsItsWorkBack(@TempDir Path folder) {
    var home = new Home(folder.resolve("a home"));
    try (var workbench = SpringWorkbench.open(home, SETTINGS)) {
      assertThat(workbench.get(Generations.class).raise("work")).isEqualTo(1);
    }
    assertThat(Files.exists(home.database().resolve("data/postmaster.pid"))).isFalse();
    try (var workbench = SpringWorkbench.open(home, SETTINGS)) {
      assertThat(workbench.get(Generations.class).current("work")).isEqualTo(1);
      assertThat(workbench.get(Demonstration.class).loaded()).isFalse();
    }
  }

  @Test
  void aHomeThatCannotBeMadeIsAFault(@TempDir Path folder) throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> SpringWorkbench.open(new Home(file), SETTINGS))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("--home");
  }
}
