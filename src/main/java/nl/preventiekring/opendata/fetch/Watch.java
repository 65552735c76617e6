// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportProgress;

/** Tells whoever watches how many rows of a table were fetched, and stops where they ask for it. */
final class Watch {
  private final String table;
  private final ImportProgress progress;
  private long rows;

  Watch(String table, ImportProgress progress) {
    this.table = table;
    this.progress = progress;
  }

  void check() {
    if (!progress.reached(table, rows, 0)) {
      throw new ImportCancelled();
    }
  }

  void arrived(Page page) {
    rows += page.shape().records();
    check();
  }
}
