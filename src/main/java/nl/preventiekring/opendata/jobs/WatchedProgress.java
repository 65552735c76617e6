// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.jobs.ImportJob.Progress;

/** Passes the first news of each source on, and after that no more than a few times a second. */
final class WatchedProgress implements ImportProgress {
  private static final long PAUSE_MILLIS = Duration.ofMillis(250).toMillis();

  private final Clock clock;
  private final Predicate<Progress> watcher;
  private String source = "";
  private long toldAt;

  WatchedProgress(Clock clock, Predicate<Progress> watcher) {
    this.clock = clock;
    this.watcher = watcher;
  }

  @Override
  public boolean reached(String now, long done, long total) {
    long millis = clock.millis();
    if (now.equals(source) && millis - toldAt < PAUSE_MILLIS) {
      return true;
    }
    source = now;
    toldAt = millis;
    return watcher.test(new Progress(now, done, total));
  }
}
