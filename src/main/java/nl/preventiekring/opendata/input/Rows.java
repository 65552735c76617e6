// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.IOException;
import java.util.List;

/** A table with a header, read from the first row to the last. */
public interface Rows extends AutoCloseable {
  /** Column names, without padding, quotes or byte order mark. */
  List<String> header();

  /**
   * Fills the row with the next line; false at the end. Throws {@link
   * nl.preventiekring.opendata.ImportRefused} where the file is no table.
   */
  boolean next(Row row) throws IOException;

  @Override
  void close() throws IOException;
}
