// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Wakes the worker of this process; a job of another process is found by looking now and then. */
@Component
class JobSignal {
  private static final Logger LOG = LoggerFactory.getLogger(JobSignal.class);

  private final Semaphore rung = new Semaphore(0);

  void ring() {
    rung.release();
  }

  /** Comes back when rung, or after a few seconds. */
  void await() {
    try {
      if (rung.tryAcquire(5, TimeUnit.SECONDS)) {
        rung.drainPermits();
      }
    } catch (InterruptedException interrupted) {
      LOG.debug("Nobody interrupts this thread; it goes on.", interrupted);
    }
  }
}
