package nl.preventiekring.opendata.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.opendata.ImportJob;
import nl.preventiekring.opendata.ImportJobs;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.shared.MomentText;
import org.springframework.stereotype.Component;

/** Makes the lines of a list of imports. */
@Component
class JobRows {
  private final ImportJobs jobs;
  private final ReportTexts texts;
  private final Clock clock;

  JobRows(ImportJobs jobs, ReportTexts texts, Clock clock) {
    this.jobs = jobs;
    this.texts = texts;
    this.clock = clock;
  }

  List<JobRow> rows(int most, Locale locale) {
    return jobs.listJobs(most).stream().map(job -> row(job, locale)).toList();
  }

  private JobRow row(ImportJob job, Locale locale) {
    return new JobRow(
        "/beheer/importen/" + job.id(),
        job.order().title(),
        texts.of(job.state().key(), locale),
        sign(job.state()),
        look(job.state()),
        MomentText.of(job.askedAt(), clock.getZone(), locale),
        job.askedByName());
  }

  private static String sign(ImportJob.State state) {
    return switch (state) {
      case QUEUED, RUNNING -> "info";
      case DONE -> "ok";
      case CANCELLED -> "missing";
      case REFUSED, FAILED -> "error";
      case INTERRUPTED -> "warning";
    };
  }

  private static String look(ImportJob.State state) {
    return switch (state) {
      case DONE -> "ok";
      case REFUSED, FAILED -> "error";
      case QUEUED, RUNNING, CANCELLED, INTERRUPTED -> "";
    };
  }
}
