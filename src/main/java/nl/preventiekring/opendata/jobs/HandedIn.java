// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that somebody handed in.
 *
 * @param name as the person calls it, without folders
 */
public record HandedIn(String name, Content content) {
  /** Moves the bytes to where they are to lie; called once. */
  public interface Content {
    void moveTo(Path path) throws IOException;
  }
}
