// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.Home;

/** Makes the folders of a home, for its owner alone. */
public record HomeFolder(Home home) {

  public void prepare() throws IOException {
    try {
      make(home.root());
      make(home.logs());
      make(home.uploads());
      Files.delete(Files.createTempFile(home.root(), "may-we-write", ".tmp"));
    } catch (IOException e) {
      throw Fault.in(e).orElseGet(() -> cannotUse(e));
    }
  }

  private static void make(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(folder, ownerOnly);
    }
  }

  private Fault cannotUse(IOException e) {
    return new Fault(
        "The folder "
            + home.root()
            + " cannot be made or used as home. Choose another one with --home.",
        e);
  }
}
