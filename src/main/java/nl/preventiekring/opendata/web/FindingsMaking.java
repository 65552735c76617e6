// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.tidy.IndicatorNames;
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

  /** Said even where there are none. */
  private static final Set<String> ALWAYS_SAID = Set.of("rows", "refused", "values");

  private final ReportTexts texts;
  private final IndicatorNames names;

  FindingsMaking(ReportTexts texts, Indicators indicators) {
    this.texts = texts;
    this.names = new IndicatorNames(indicators);
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
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put("rows", report.rows());
    numbers.put("refused", report.refused());
    numbers.put("values", report.values());
    numbers.put("bounds", report.bounds());
    numbers.put("suppressed", report.suppressed() - report.suppressedByUs());
    numbers.put("suppressed-by-us", report.suppressedByUs());
    numbers.put("not-asked", report.notAsked());
    numbers.put("missing", report.missing());
    numbers.put("areas", report.areas());
    numbers.put("boundaries", report.boundaries());
    numbers.put("area-changes", report.areaChanges());
    return numbers.entrySet().stream()
        .filter(one -> one.getValue() != 0 || ALWAYS_SAID.contains(one.getKey()))
        .map(one ->
            new Count(
                texts.of("opendata.report." + one.getKey(), locale),
                NumberText.whole(one.getValue(), locale)))
        .toList();
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
        reason(refusal, locale));
  }

  /** With the name that was meant, most likely. */
  private String reason(Refusal refusal, Locale locale) {
    String reason = texts.of(refusal.reason(), locale);
    return Optional.of(refusal)
        .filter(one -> one.reason() == Refusal.Reason.UNKNOWN_INDICATOR)
        .flatMap(one -> names.findNearest(one.value()))
        .map(meant -> texts.of("opendata.reason.did-you-mean", locale, reason, meant))
        .orElse(reason);
  }

  private @Nullable String more(ImportReport report, Locale locale) {
    long beyond = report.refused() - report.refusals().size();
    return beyond <= 0 ? null : texts.of("opendata.job.more-refusals", locale, beyond);
  }
}
