// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.jobs.ImportJob;
import nl.preventiekring.opendata.jobs.ImportJob.Progress;
import nl.preventiekring.opendata.jobs.JobRequest;
import nl.preventiekring.shared.MomentText;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page about one import together. */
@Component
class JobPages {
  private final ReportTexts texts;
  private final FindingsMaking findings;
  private final Clock clock;

  JobPages(ReportTexts texts, FindingsMaking findings, Clock clock) {
    this.texts = texts;
    this.findings = findings;
    this.clock = clock;
  }

  JobPage page(ImportJob job, Locale locale) {
    String title = title(job.request(), locale);
    return new JobPage(
        List.of(
            new PageLink(texts.of("opendata.manage.title", locale), "/beheer"),
            new PageLink(title, address(job))),
        job.id().toString(),
        title,
        sources(job.request()).toList(),
        job.request().dryRun(),
        job.requestedBy(),
        moment(job.requestedAt(), locale),
        job.endedAt().map(at -> moment(at, locale)).orElse(null),
        look(job),
        headline(job, locale),
        explanation(job, locale),
        refusal(job, locale),
        job.refusal().flatMap(ImportJob.RefusedBecause::rule).orElse(null),
        job.hasEnded(),
        job.cancelAsked(),
        progress(job, locale),
        percent(job.progress()),
        job.report().map(report -> findings.of(report, locale)).orElse(null));
  }

  /** Such as "Import of cijfers.csv and 2 more". */
  String title(JobRequest request, Locale locale) {
    List<String> sources = sources(request).toList();
    return texts.of("opendata.job.title", locale, sources.getFirst(), sources.size() - 1);
  }

  static String address(ImportJob job) {
    return "/beheer/importen/" + job.id();
  }

  /** The sign of a state: colour is never the only difference. */
  static String look(ImportJob job) {
    return switch (job.state()) {
      case QUEUED, RUNNING -> "info";
      case DONE -> "ok";
      case CANCELLED -> "info";
      case REFUSED, INTERRUPTED -> "error";
    };
  }

  String moment(Instant at, Locale locale) {
    return MomentText.of(at, clock.getZone(), locale);
  }

  /** A dry run is checked, not imported. */
  String state(ImportJob job, Locale locale) {
    boolean tried = job.state() == ImportJob.State.DONE && job.request().dryRun();
    return texts.of(tried ? "opendata.job.tried" : job.state().key(), locale);
  }

  /** What came of it in one line. */
  private String headline(ImportJob job, Locale locale) {
    if (job.report().isEmpty()) {
      return state(job, locale);
    }
    ImportReport report = job.report().get();
    return texts.of(
        job.request().dryRun() ? "opendata.job.tried.headline" : "opendata.job.done.headline",
        locale,
        Math.max(0, report.rows() - report.refused()),
        report.refused());
  }

  private String explanation(ImportJob job, Locale locale) {
    if (job.state() == ImportJob.State.DONE && job.request().dryRun()) {
      return texts.of("opendata.report.dry-run", locale);
    }
    return texts.of(job.state().key() + ".text", locale);
  }

  private @Nullable String refusal(ImportJob job, Locale locale) {
    return job.refusal()
        .map(why -> texts.of(why.key(), locale, why.arguments().toArray()))
        .orElse(null);
  }

  private @Nullable String progress(ImportJob job, Locale locale) {
    return Optional.of(job.progress().source())
        .filter(source -> !source.isEmpty())
        .map(source -> texts.of("opendata.job.reading", locale, source))
        .orElse(null);
  }

  private static @Nullable Integer percent(Progress progress) {
    return progress.total() == 0
        ? null
        : (int) Math.min(100, 100 * progress.done() / progress.total());
  }

  private static Stream<String> sources(JobRequest request) {
    return Stream.concat(request.files().stream(), request.tables().stream());
  }
}
