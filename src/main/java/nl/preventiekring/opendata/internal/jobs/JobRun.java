package nl.preventiekring.opendata.internal.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportJob;
import nl.preventiekring.opendata.ImportJob.Refused;
import nl.preventiekring.opendata.ImportJob.State;
import nl.preventiekring.opendata.ImportJobId;
import nl.preventiekring.opendata.ImportOrder;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.Imports;
import nl.preventiekring.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out one job. The job is marked done in the very transaction that stores what its report
 * names: after kill -9 either both are there or neither.
 */
@Component
class JobRun {
  private static final Logger log = LoggerFactory.getLogger(JobRun.class);

  private final ImportJobStore jobs;
  private final Imports imports;
  private final UploadFolder uploads;
  private final TransactionTemplate transaction;
  private final TransactionTemplate apart;
  private final Clock clock;
  private volatile boolean stopping;

  JobRun(
      ImportJobStore jobs,
      Imports imports,
      UploadFolder uploads,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.jobs = jobs;
    this.imports = imports;
    this.uploads = uploads;
    this.transaction = new TransactionTemplate(transactions);
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** From now on a running import ends as soon as it can. */
  void stop() {
    stopping = true;
  }

  void run(ImportJobId id) {
    Optional<ImportJob> job = jobs.find(id);
    if (job.isEmpty() || !jobs.start(id, clock.instant())) {
      return;
    }
    try {
      carryOut(job.get());
    } catch (ImportCancelled cancelled) {
      jobs.end(id, stopping ? State.INTERRUPTED : State.CANCELLED, clock.instant());
    } catch (RuleBroken refused) {
      jobs.refused(id, refusal(refused), clock.instant());
    } catch (RuntimeException fault) {
      log.error("Import {} failed", id, fault);
      jobs.end(id, stopping ? State.INTERRUPTED : State.FAILED, clock.instant());
    } finally {
      uploads.remove(job.get().order().folder());
    }
  }

  /** Whoever ran it is gone, and with it everything that it had not committed. */
  void interrupted(ImportJobId id) {
    jobs.find(id)
        .filter(job -> !job.state().isOver())
        .ifPresent(
            job -> {
              log.warn("Import {} was interrupted", id);
              jobs.end(id, State.INTERRUPTED, clock.instant());
              uploads.remove(job.order().folder());
            });
  }

  private void carryOut(ImportJob job) {
    ImportOrder order = job.order();
    ImportRequest request =
        new ImportRequest(
            uploads.sources(order),
            order.sourceName(),
            order.dryRun(),
            Optional.of(job.askedByName()));
    ImportProgress progress = new JobProgress(job.id(), jobs, apart, clock, () -> stopping);
    if (order.dryRun()) {
      // a dry run rolls its transaction back, which must not be ours
      store(job.id(), imports.run(request, progress));
    } else {
      transaction.executeWithoutResult(_ -> store(job.id(), imports.run(request, progress)));
    }
  }

  private void store(ImportJobId id, ImportReport report) {
    jobs.done(id, report, clock.instant());
  }

  private static Refused refusal(RuleBroken refused) {
    List<String> arguments = refused.arguments().stream().map(String::valueOf).toList();
    return new Refused(refused.ruleId(), refused.messageKey(), arguments);
  }
}
