// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.cli;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.Locale;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ReportTexts;

/** The report for a person at a terminal: counts, then everything that needs a look. */
final class ReportText {
  /** More than a screen of refusals is for the JSON or the page. */
  private static final int SHOWN = 20;

  private final ImportReport report;
  private final ReportTexts texts;
  private final Locale locale;
  private final PrintWriter out;

  ReportText(ImportReport report, ReportTexts texts, Locale locale, PrintWriter out) {
    this.report = report;
    this.texts = texts;
    this.locale = locale;
    this.out = out;
  }

  void print() {
    count("rows", report.rows());
    count("values", report.values());
    count("suppressed", report.suppressed() - report.suppressedByUs());
    count("suppressed-by-us", report.suppressedByUs());
    count("not-asked", report.notAsked());
    count("missing", report.missing());
    count("bounds", report.bounds());
    count("refused", report.refused());
    count("areas", report.areas());
    count("boundaries", report.boundaries());
    count("area-changes", report.areaChanges());
    printReleases();
    printUnknownColumns();
    report.doubts().forEach(doubt -> out.println("  ? " + texts.of(doubt, locale)));
    printRefusals();
    if (report.dryRun()) {
      out.println(texts.of("opendata.report.dry-run", locale));
    }
  }

  private void count(String key, long number) {
    String label = texts.of("opendata.report." + key, locale);
    out.printf("%-36s %15s%n", label, NumberFormat.getIntegerInstance(locale).format(number));
  }

  private void printReleases() {
    for (ImportReport.ReleaseLine line : report.releases()) {
      String key =
          line.unchanged() ? "opendata.report.release-unchanged" : "opendata.report.release";
      String id = line.id().map(Object::toString).orElse("-");
      out.println(
          texts.of(key, locale, id, line.table(), line.division().toString(), line.slices()));
    }
  }

  private void printUnknownColumns() {
    for (ImportReport.UnknownColumn unknown : report.unknownColumns()) {
      out.println(
          "  ? "
              + texts.of(
                  "opendata.report.unknown-column", locale, unknown.table(), unknown.column()));
    }
  }

  private void printRefusals() {
    report.refusals().stream()
        .limit(SHOWN)
        .forEach(refusal ->
            out.printf(
                "  ! %s:%d %s \"%s\": %s%n",
                refusal.file(),
                refusal.line(),
                refusal.column(),
                refusal.value(),
                texts.of(refusal.reason(), locale)));
    if (report.refused() > SHOWN) {
      out.println(texts.of("opendata.report.more-refusals", locale, report.refused() - SHOWN));
    }
  }
}
