package nl.preventiekring.opendata.internal.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.account.Person;
import nl.preventiekring.opendata.ImportJob;
import nl.preventiekring.opendata.ImportJob.State;
import nl.preventiekring.opendata.ImportJobId;
import nl.preventiekring.opendata.ImportJobNotFound;
import nl.preventiekring.opendata.ImportJobs;
import nl.preventiekring.opendata.ImportOrder;
import nl.preventiekring.opendata.Uploads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Jobs in the queue of the database. */
@Service
@ConditionalOnWebApplication
class QueuedImportJobs implements ImportJobs {
  private final ImportJobStore jobs;
  private final JobQueue queue;
  private final Uploads uploads;
  private final TransactionOperations transaction;
  private final Clock clock;

  QueuedImportJobs(
      ImportJobStore jobs,
      JobQueue queue,
      Uploads uploads,
      TransactionOperations transaction,
      Clock clock) {
    this.jobs = jobs;
    this.queue = queue;
    this.uploads = uploads;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public ImportJobId begin(ImportOrder order, Person askedBy) {
    ImportJobId id =
        transaction.execute(
            _ -> {
              ImportJobId made = jobs.insert(order, askedBy, clock.instant());
              queue.add(made);
              return made;
            });
    queue.wake();
    return id;
  }

  @Override
  public Optional<ImportJob> findJob(ImportJobId id) {
    return jobs.find(id);
  }

  @Override
  public List<ImportJob> listJobs(int most) {
    return jobs.list(most);
  }

  @Override
  public void cancel(ImportJobId id) {
    ImportJob job = jobs.find(id).orElseThrow(() -> new ImportJobNotFound(id));
    jobs.askToCancel(id);
    if (jobs.endWaiting(id, State.CANCELLED, clock.instant())) {
      uploads.remove(job.order().folder());
    }
  }
}
