// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir private Path folder;

  @Test
  void aFileThatCouldNotBeOpenedMayBeHeldLater() throws Exception {
    Path file = folder.resolve("home/server.lock");
    assertThatThrownBy(() -> HomeLock.tryExclusive(file)).isInstanceOf(NoSuchFileException.class);

    Files.createDirectory(folder.resolve("home"));
    try (HomeLock held = HomeLock.tryExclusive(file).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(HomeLock.tryExclusive(file)).isEmpty();
    }
  }
}
