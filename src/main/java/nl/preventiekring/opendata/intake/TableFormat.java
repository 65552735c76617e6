// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.input.Rows;

/** A source that comes as a table of rows, in CSV or a spreadsheet. */
public interface TableFormat {
  boolean recognises(List<String> header);

  /**
   * Reads all rows into the intake.
   *
   * @param file what the user calls it
   * @param sourceName table id or name of the deliverer, where the user gave one
   * @return the tables that got figures from this file
   */
  List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException;
}
