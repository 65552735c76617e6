// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.List;
import nl.preventiekring.opendata.input.Rows;

/**
 * Reads one kind of list.
 *
 * @param <T> what comes out
 */
public interface AreaTableReader<T> {
  /** Whether a file with these column names is of this kind. */
  boolean recognises(List<String> header);

  /**
   * Reads a file that was recognised to its end.
   *
   * @param file what the user calls it; a year in it may tell of which year the list is
   * @throws nl.preventiekring.opendata.ImportRefused where nothing in it can be used
   */
  T read(String file, Rows rows) throws IOException;
}
