// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.function.Consumer;

/** Front door to imports: open data and a GGD's own figures in, areas and releases out. */
public interface Imports {
  /**
   * Reads every source, checks it and stores all of it in one transaction. The report tells of
   * every doubt; the database holds either all that the report names or, after any failure, nothing
   * of it.
   *
   * @throws ImportRefused where a source cannot be used at all; says which, where, why and what to
   *     do
   * @throws ImportCancelled where progress said so
   */
  default ImportReport run(ImportRequest request, ImportProgress progress) {
    return run(request, progress, _ -> {});
  }

  /**
   * As {@link #run(ImportRequest, ImportProgress)}.
   *
   * @param together called with the report in the transaction that stores, so that what it writes
   *     is there when the figures are, and undone when they are; where it throws, nothing is stored
   */
  ImportReport run(ImportRequest request, ImportProgress progress, Consumer<ImportReport> together);
}
