package nl.preventiekring.opendata.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.web.JobPage.Count;
import nl.preventiekring.opendata.web.JobPage.Findings;
import nl.preventiekring.opendata.web.JobPage.RefusalRow;
import nl.preventiekring.opendata.web.JobPage.ReleaseRow;
import nl.preventiekring.shared.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a report into what a page prints. */
@Component
class FindingsMaking {
  /** More than a screen of refusals opens when asked for. */
  private static final int AT_ONCE = 20;

  private final ReportTexts texts;

  FindingsMaking(ReportTexts texts) {
    this.texts = texts;
  }

  Findings of(ImportReport report, Locale locale) {
    List<RefusalRow> refusals =
        report.refusals().stream().map(refusal -> row(refusal, locale)).toList();
    int shown = Math.min(AT_ONCE, refusals.size());
    return new Findings(
        counts(report, locale),
        report.releases().stream().map(line -> release(line, locale)).toList(),
        report.unknownColumns().stream()
            .map(unknown ->
                texts.of(
                    "opendata.report.unknown-column", locale, unknown.table(), unknown.column()))
            .toList(),
        report.doubts().stream().map(doubt -> texts.of(doubt, locale)).toList(),
        refusals.subList(0, shown),
        refusals.subList(shown, refusals.size()),
        more(report, locale));
  }

  private List<Count> counts(ImportReport report, Locale locale) {
    return List.of(
        count("rows", report.rows(), locale),
        count("refused", report.refused(), locale),
        count("values", report.values(), locale),
        count("bounds", report.bounds(), locale),
        count("suppressed", report.suppressed(), locale),
        count("not-asked", report.notAsked(), locale),
        count("missing", report.missing(), locale),
        count("areas", report.areas(), locale),
        count("boundaries", report.boundaries(), locale),
        count("area-changes", report.areaChanges(), locale));
  }

  private Count count(String word, long number, Locale locale) {
    return new Count(texts.of("opendata.report." + word, locale), NumberText.whole(number, locale));
  }

  private ReleaseRow release(ImportReport.ReleaseLine line, Locale locale) {
    String key =
        line.id().isEmpty()
            ? "opendata.report.release-dry"
            : line.unchanged() ? "opendata.report.release-unchanged" : "opendata.report.release";
    return new ReleaseRow(
        texts.of(
            key,
            locale,
            line.id().map(Object::toString).orElse(""),
            line.table(),
            line.division().toString(),
            line.slices()),
        line.id().map(id -> "/herkomst/" + id).orElse(null));
  }

  private RefusalRow row(Refusal refusal, Locale locale) {
    return new RefusalRow(
        refusal.file(),
        refusal.line() == 0 ? "" : String.valueOf(refusal.line()),
        refusal.column(),
        refusal.value(),
        texts.of(refusal.reason(), locale));
  }

  private @Nullable String more(ImportReport report, Locale locale) {
    long beyond = report.refused() - report.refusals().size();
    return beyond <= 0 ? null : texts.of("opendata.job.more-refusals", locale, beyond);
  }
}
