// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.jobs.ImportJob.State;
import org.springframework.stereotype.Service;

/** Imports that run behind the pages, one at a time, in the order in which they were asked for. */
@Service
public class ImportJobs {
  private final ImportJobStore jobs;
  private final JobFiles files;
  private final JobSignal signal;
  private final Clock clock;

  ImportJobs(ImportJobStore jobs, JobFiles files, JobSignal signal, Clock clock) {
    this.jobs = jobs;
    this.files = files;
    this.signal = signal;
    this.clock = clock;
  }

  /** What an import is asked to do; the files are moved out of the caller's hands. */
  public record Order(
      List<HandedIn> files, List<String> tables, Optional<String> sourceName, boolean dryRun) {}

  public JobId queue(Order order, String requestedBy) {
    JobId id = JobId.random();
    JobRequest request =
        new JobRequest(
            order.files().stream().map(HandedIn::name).toList(),
            order.tables(),
            order.sourceName(),
            order.dryRun());
    try {
      files.take(id, order.files());
      jobs.insert(id, request, requestedBy, clock.instant());
    } catch (IOException e) {
      files.delete(id);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      files.delete(id);
      throw e;
    }
    signal.ring();
    return id;
  }

  public Optional<ImportJob> findJob(JobId id) {
    return jobs.find(id);
  }

  public ImportJob getJob(JobId id) {
    return findJob(id).orElseThrow(() -> new ImportJobNotFound(id));
  }

  /** Newest first. */
  public List<ImportJob> listNewest(int most) {
    return jobs.listNewest(most);
  }

  /** Stops a job at its next step; one that has ended stays as it is. */
  public void cancel(JobId id) {
    ImportJob job = getJob(id);
    if (jobs.cancel(job.id(), clock.instant()) && getJob(id).state() == State.CANCELLED) {
      files.delete(id);
    }
  }
}
