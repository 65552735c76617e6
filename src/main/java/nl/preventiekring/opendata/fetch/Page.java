// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.net.URI;
import java.nio.file.Path;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonShape;

/** One answer with records, on disk and whole. */
record Page(URI address, Path file, JsonShape shape) {
  /**
   * The page as a file that was handed in.
   *
   * @param name for messages
   */
  InputFile input(String name) {
    return InputFile.of(file, name);
  }
}
