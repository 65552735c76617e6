package nl.preventiekring.opendata.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.opendata.ImportJob;
import nl.preventiekring.opendata.ImportJob.Progress;
import nl.preventiekring.opendata.ImportJob.Refused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.web.JobPage.Fact;
import nl.preventiekring.opendata.web.JobPage.Outcome;
import nl.preventiekring.opendata.web.JobPage.Underway;
import nl.preventiekring.shared.MomentText;
import nl.preventiekring.shared.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page about one import. */
@Component
class JobPages {
  private final ReportTexts texts;
  private final ReportParts reports;
  private final Crumbs crumbs;
  private final Clock clock;

  JobPages(ReportTexts texts, ReportParts reports, Crumbs crumbs, Clock clock) {
    this.texts = texts;
    this.reports = reports;
    this.crumbs = crumbs;
    this.clock = clock;
  }

  JobPage page(ImportJob job, Locale locale) {
    String href = "/beheer/importen/" + job.id();
    return new JobPage(
        crumbs.to(locale, "opendata.jobs.title", "/beheer/importen", job.order().title()),
        href,
        job.order().title(),
        facts(job, locale),
        job.state().isOver() ? null : underway(job, locale),
        job.state().isOver() ? outcome(job, locale) : null,
        job.report().map(report -> reports.part(report, href, locale)).orElse(null));
  }

  private List<Fact> facts(ImportJob job, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("asked", moment(job.askedAt(), locale), locale));
    facts.add(fact("asked-by", job.askedByName(), locale));
    job.order()
        .sourceName()
        .ifPresent(name -> facts.add(fact("source", name, locale)));
    if (job.startedAt().isPresent() && job.endedAt().isPresent()) {
      Duration took = Duration.between(job.startedAt().get(), job.endedAt().get());
      facts.add(fact("took", duration(took, locale), locale));
    }
    return facts;
  }

  private Fact fact(String word, String text, Locale locale) {
    return new Fact(texts.of("opendata.job." + word, locale), text);
  }

  private String duration(Duration took, Locale locale) {
    long seconds = took.plusMillis(500).toSeconds();
    return seconds < 60
        ? texts.of("opendata.job.seconds", locale, Math.max(1, seconds))
        : texts.of("opendata.job.minutes", locale, (seconds + 30) / 60);
  }

  private Underway underway(ImportJob job, Locale locale) {
    Progress progress = job.progress();
    return new Underway(
        texts.of(job.state().key(), locale),
        progress.what().isEmpty()
            ? texts.of("opendata.job.waiting", locale)
            : texts.of("opendata.job.busy-with", locale, progress.what()),
        progress.percent().orElse(null),
        job.cancelAsked());
  }

  private Outcome outcome(ImportJob job, Locale locale) {
    return job.report().map(report -> outcome(report, locale)).orElseGet(() -> unstored(job, locale));
  }

  private Outcome outcome(ImportReport report, Locale locale) {
    if (report.dryRun()) {
      return outcome("info", "dry-run", locale, null);
    }
    if (report.refused() > 0) {
      String rows = NumberText.whole(report.refused(), locale);
      return new Outcome(
          "warning",
          texts.of("opendata.outcome.some-refused", locale, rows),
          texts.of("opendata.outcome.some-refused-text", locale),
          null);
    }
    return outcome("ok", "done", locale, null);
  }

  private Outcome unstored(ImportJob job, Locale locale) {
    return switch (job.state()) {
      case REFUSED -> refused(job.refusal().orElseThrow(), locale);
      case CANCELLED -> outcome("info", "cancelled", locale, null);
      case INTERRUPTED -> outcome("warning", "interrupted", locale, null);
      case FAILED, DONE, QUEUED, RUNNING -> outcome("error", "failed", locale, null);
    };
  }

  private Outcome refused(Refused refusal, Locale locale) {
    return new Outcome(
        "error",
        texts.of("opendata.outcome.refused", locale),
        texts.of(refusal.messageKey(), locale, refusal.arguments().toArray()),
        texts.of("opendata.job.rule", locale, refusal.rule()));
  }

  private Outcome outcome(String kind, String word, Locale locale, @Nullable String rule) {
    return new Outcome(
        kind,
        texts.of("opendata.outcome." + word, locale),
        texts.of("opendata.outcome." + word + "-text", locale),
        rule);
  }

  private String moment(Instant at, Locale locale) {
    return MomentText.of(at, clock.getZone(), locale);
  }
}
