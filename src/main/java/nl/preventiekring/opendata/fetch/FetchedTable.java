package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A table that was fetched. Its pages stay on disk for a next try until it is stored. */
public final class FetchedTable implements AutoCloseable {
  private final PageStore store;

  FetchedTable(PageStore store) {
    this.store = store;
  }

  /** Throws the pages away: the table is in the database now. */
  public void stored() {
    try {
      store.discard();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the pages for a next time and lets another process use them. */
  @Override
  public void close() {
    try {
      store.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
