// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Imports;
import nl.preventiekring.opendata.jobs.ImportJob.RefusedBecause;
import nl.preventiekring.opendata.jobs.ImportJob.State;
import nl.preventiekring.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One job from its first byte to its end. */
@Component
class JobRun {
  private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

  private final Imports imports;
  private final ImportJobStore jobs;
  private final JobFiles files;
  private final Clock clock;

  JobRun(Imports imports, ImportJobStore jobs, JobFiles files, Clock clock) {
    this.imports = imports;
    this.jobs = jobs;
    this.files = files;
    this.clock = clock;
  }

  void run(ImportJob job) {
    try {
      runToReport(job);
    } catch (ImportCancelled cancelled) {
      jobs.endCancelled(job.id(), clock.instant());
    } catch (ImportRefused refused) {
      jobs.endRefused(job.id(), State.REFUSED, because(refused), clock.instant());
    } catch (RuntimeException | Error e) {
      LOG.error("Import job {} failed.", job.id(), e);
      RefusedBecause fault =
          new RefusedBecause(Optional.empty(), "opendata.job.fault", List.of(job.id().toString()));
      jobs.endRefused(job.id(), State.INTERRUPTED, fault, clock.instant());
    } finally {
      files.delete(job.id());
    }
  }

  /**
   * The end of the job is stored together with what it imports: no crash leaves an import behind
   * that says it stored nothing. A dry run undoes its transaction, so its end is stored after.
   */
  private void runToReport(ImportJob job) {
    Consumer<ImportReport> end = report -> jobs.endDone(job.id(), report, clock.instant());
    WatchedProgress watch =
        new WatchedProgress(clock, progress -> jobs.progress(job.id(), progress));
    if (job.request().dryRun()) {
      end.accept(imports.run(request(job), watch));
    } else {
      ImportReport unused = imports.run(request(job), watch, end);
    }
  }

  private ImportRequest request(ImportJob job) {
    List<Source> sources = new ArrayList<>();
    List<String> names = job.request().files();
    for (int place = 0; place < names.size(); place++) {
      sources.add(new Source.File(files.path(job.id(), place), names.get(place)));
    }
    job.request().tables().forEach(table -> sources.add(new Source.Table(table)));
    return new ImportRequest(
        sources,
        job.request().sourceName(),
        job.request().dryRun(),
        Optional.of(job.requestedBy()));
  }

  private static RefusedBecause because(RuleBroken broken) {
    return new RefusedBecause(
        Optional.of(broken.ruleId()),
        broken.messageKey(),
        broken.arguments().stream().map(String::valueOf).toList());
  }
}
