// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.nio.file.Path;

/** Where the repository lies on this computer. */
public final class RepositoryRoot {
  private RepositoryRoot() {}

  public static Path path() {
    return Path.of(System.getProperty("project.root", "")).toAbsolutePath().normalize();
  }

  /** The folder for what a build makes. */
  public static Path target() {
    return path().resolve("target");
  }
}
