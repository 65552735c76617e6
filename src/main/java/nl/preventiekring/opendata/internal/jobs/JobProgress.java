package nl.preventiekring.opendata.internal.jobs;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import nl.preventiekring.opendata.ImportJob.Progress;
import nl.preventiekring.opendata.ImportJobId;
import nl.preventiekring.opendata.ImportProgress;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes how far a job is, at most twice a second, each time in a transaction of its own: what the
 * import itself writes is seen by nobody before its end.
 */
class JobProgress implements ImportProgress {
  private static final long PAUSE_MILLIS = 500;

  private final ImportJobId id;
  private final ImportJobStore jobs;
  private final TransactionOperations apart;
  private final Clock clock;
  private final BooleanSupplier stopping;
  private String what = "";
  private long next;
  private boolean cancelled;

  JobProgress(
      ImportJobId id,
      ImportJobStore jobs,
      TransactionOperations apart,
      Clock clock,
      BooleanSupplier stopping) {
    this.id = id;
    this.jobs = jobs;
    this.apart = apart;
    this.clock = clock;
    this.stopping = stopping;
  }

  @Override
  public synchronized boolean reached(String source, long done, long total) {
    long now = clock.millis();
    if (now >= next || !source.equals(what)) {
      next = now + PAUSE_MILLIS;
      what = source;
      Boolean asked = apart.execute(_ -> jobs.progress(id, new Progress(source, done, total)));
      cancelled = Boolean.TRUE.equals(asked);
    }
    return !cancelled && !stopping.getAsBoolean();
  }
}
