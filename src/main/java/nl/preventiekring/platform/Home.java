// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.nio.file.Path;

/**
 * The folder that holds everything of one installation. With an external database it holds files
 * only.
 */
public record Home(Path root) {
  public Home {
    root = root.toAbsolutePath().normalize();
  }

  /** Where the running product writes its log files. */
  public Path logs() {
    return root.resolve("log");
  }

  /** Where embedded PostgreSQL keeps its cluster, port and passwords. */
  public Path database() {
    return root.resolve("database");
  }

  /** Where files that people hand in wait to be read. */
  public Path uploads() {
    return root.resolve("uploads");
  }

  /** Where an administrator puts the stylesheet with the house style of a municipality. */
  public Path theme() {
    return root.resolve("theme.css");
  }

  /** What may be thrown away between two starts; it is made again. */
  public Path cache() {
    return root.resolve("cache");
  }
}
