// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.preventiekring.opendata.input.InputFile;

/** A source that is no table of rows: GeoJSON, a page of a feed, a zip of several files. */
public interface FileFormat {
  /**
   * @param head the first characters; empty for a zip
   */
  boolean recognises(InputFile file, String head) throws IOException;

  /** Whether such a file only tells of others, so that it is read before them. */
  default boolean isDescription() {
    return false;
  }

  /**
   * Reads all of it into the intake.
   *
   * @return the tables that got figures from this file
   */
  List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException;

  /** Called once, after the last file of the import. */
  default void finish(Intake intake) {}
}
