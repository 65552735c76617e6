// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A table that was fetched. Its pages stay on disk for a next try until it is stored. Trouble with
 * them is told in the log: the import itself is over.
 */
public final class FetchedTable implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FetchedTable.class);

  private final PageStore store;

  FetchedTable(PageStore store) {
    this.store = store;
  }

  /** Throws the pages away: the table is in the database, and its transaction has ended. */
  public void stored() {
    try {
      store.discard();
    } catch (IOException e) {
      LOG.warn("The pages of a table that is stored could not be deleted.", e);
    }
  }

  /** Keeps the pages for a next time and lets another process use them. */
  @Override
  public void close() {
    try {
      store.close();
    } catch (IOException e) {
      LOG.warn("The pages of a table could not be closed.", e);
    }
  }
}
