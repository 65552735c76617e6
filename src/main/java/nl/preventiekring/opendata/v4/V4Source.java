// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.IOException;
import nl.preventiekring.opendata.input.Rows;

/**
 * A file with observations that can be read more than once.
 *
 * @param name for messages
 */
public record V4Source(String name, Opening opening) {
  /** Opens the rows at the first one. */
  public interface Opening {
    Rows open() throws IOException;
  }

  Rows open() throws IOException {
    return opening.open();
  }
}
