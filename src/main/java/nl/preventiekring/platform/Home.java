// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

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

  /** Another text for every other state of that stylesheet; empty where there is none. */
  public String themeState() {
    try {
      var file = Files.readAttributes(theme(), BasicFileAttributes.class);
      return file.lastModifiedTime().toMillis() + "." + file.size();
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      return "unreadable";
    }
  }

  /** What may be thrown away between two starts; it is made again. */
  public Path cache() {
    return root.resolve("cache");
  }
}
