// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs waiting jobs in the server, never in a sub-command. One thread, and one lock in the
 * database: a job of a process that died is ended as interrupted before the next one begins.
 */
@Component
@ConditionalOnWebApplication
class ImportWorker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

  private final ImportJobStore jobs;
  private final ImportLockStore lock;
  private final JobRun run;
  private final JobFiles files;
  private final JobSignal signal;
  private final Clock clock;
  private volatile boolean running;
  private volatile boolean stopping;

  ImportWorker(
      ImportJobStore jobs,
      ImportLockStore lock,
      JobRun run,
      JobFiles files,
      JobSignal signal,
      Clock clock) {
    this.jobs = jobs;
    this.lock = lock;
    this.run = run;
    this.files = files;
    this.signal = signal;
    this.clock = clock;
  }

  /** Before the web server, so that no page shows a job as running that died with its server. */
  @Override
  public void start() {
    clearUp();
    files.deleteAllBut(jobs.listUnfinished());
    stopping = false;
    running = true;
    Thread.ofPlatform().daemon().name("imports").start(this::work);
  }

  /** A job that runs is left to its transaction, which the end of the process undoes. */
  @Override
  public void stop() {
    stopping = true;
    running = false;
    signal.ring();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the demonstration (0), before the web server. */
  @Override
  public int getPhase() {
    return 10;
  }

  /** Ends jobs of dead processes and runs what waits, until nothing does. */
  void runWaiting() throws SQLException {
    lock.whileHeld(() -> {
      interruptLeftOvers();
      Optional<JobId> next = jobs.claim(clock.instant());
      while (next.isPresent()) {
        jobs.find(next.get()).ifPresent(run::run);
        next = stopping ? Optional.empty() : jobs.claim(clock.instant());
      }
    });
  }

  /** Ends jobs of dead processes. */
  void clearUp() {
    try {
      lock.whileHeld(this::interruptLeftOvers);
    } catch (SQLException e) {
      LOG.warn("Whether an import was interrupted is not known yet.", e);
    }
  }

  /**
   * One round of the thread: a job of a server that died ends even where nothing waits behind it.
   */
  void lookAround() throws SQLException {
    if (jobs.anyWaiting()) {
      runWaiting();
    } else {
      clearUp();
    }
  }

  private void interruptLeftOvers() {
    jobs.interruptRunning(clock.instant()).forEach(files::delete);
  }

  private void work() {
    while (running) {
      try {
        lookAround();
      } catch (SQLException | RuntimeException e) {
        LOG.warn("The imports wait for the database.", e);
      }
      signal.await();
    }
  }
}
