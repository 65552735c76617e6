// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.preventiekring.publication.jobs.SheetJob.State;
import nl.preventiekring.region.Area;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/**
 * Sets of fact sheets, made one after another on one thread, so that pages keep the other
 * processors. They live in memory: after a restart one starts again.
 */
@Service
@ConditionalOnWebApplication
public class SheetJobs implements SmartLifecycle {
  /** More than so many do not wait. */
  static final int MOST_WAITING = 10;

  /** So long an archive can be fetched. */
  public static final Duration KEPT = Duration.ofHours(24);

  private static final Logger LOG = LoggerFactory.getLogger(SheetJobs.class);

  private final SheetArchive archives;
  private final Clock clock;
  private final Map<UUID, SheetJob> jobs = new ConcurrentHashMap<>();
  private volatile ExecutorService worker = newWorker();
  private volatile boolean running;

  SheetJobs(SheetArchive archives, Clock clock) {
    this.archives = archives;
    this.clock = clock;
  }

  /**
   * Puts a set in the queue.
   *
   * @param areas the municipality first
   * @param person who asks, by a name that no other has
   * @throws SheetJobRefused where this person has one unfinished, or too many wait
   */
  public synchronized SheetJob begin(List<Area> areas, Locale locale, String person) {
    forgetOld();
    List<SheetJob> unfinished =
        jobs.values().stream().filter(job -> !job.state().hasEnded()).toList();
    if (unfinished.stream().anyMatch(job -> job.isOf(person))) {
      throw SheetJobRefused.ofOnePerson();
    }
    if (unfinished.size() >= MOST_WAITING) {
      throw SheetJobRefused.ofFullQueue(unfinished.size());
    }
    SheetJob job = new SheetJob(UUID.randomUUID(), person, List.copyOf(areas), locale);
    jobs.put(job.id(), job);
    worker.execute(() -> run(job));
    return job;
  }

  /** A set that this person asked for; throws {@link SheetJobNotFound}. */
  public SheetJob get(UUID id, String person) {
    forgetOld();
    SheetJob job = jobs.get(id);
    if (job == null || !job.isOf(person)) {
      throw new SheetJobNotFound(id);
    }
    return job;
  }

  /** The file of a set; throws {@link SheetJobNotFound} until it is ready. */
  public Path archive(SheetJob job) {
    return job.file().orElseThrow(() -> new SheetJobNotFound(job.id()));
  }

  /** Stops a set after the sheet that is being made; one that has ended stays as it is. */
  public void cancel(UUID id, String person) {
    get(id, person).askToCancel();
  }

  private void run(SheetJob job) {
    job.begin();
    try {
      Path archive = archives.write(job);
      if (archive == null) {
        job.end(State.CANCELLED, clock.instant());
      } else {
        job.finish(archive, clock.instant());
      }
    } catch (IOException | RuntimeException | Error e) { // else its person could never begin again
      LOG.error("The fact sheets {} could not be made.", job.id(), e);
      job.end(State.FAILED, clock.instant());
    }
  }

  private void forgetOld() {
    for (SheetJob job : jobs.values()) {
      if (job.endedBefore(clock.instant().minus(KEPT))) {
        jobs.remove(job.id());
        try {
          archives.delete(job.id());
        } catch (IOException e) {
          LOG.warn("The old fact sheets {} could not be deleted.", job.id(), e);
        }
      }
    }
  }

  @Override
  public void start() {
    try {
      archives.deleteAll();
    } catch (IOException e) {
      LOG.warn("Fact sheets of an earlier run could not be deleted.", e);
    }
    if (worker.isShutdown()) {
      worker = newWorker();
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    jobs.values().forEach(SheetJob::askToCancel);
    worker.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static ExecutorService newWorker() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().name("fact-sheets").factory());
  }
}
