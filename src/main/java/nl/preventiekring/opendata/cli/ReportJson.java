// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.cli;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ReportTexts;
import org.jspecify.annotations.Nullable;

/**
 * The report as {@code import --json} prints it. Other programs read this: names stay as they are.
 */
record ReportJson(
    long rows,
    long values,
    long suppressed,
    long suppressedByUs,
    long notAsked,
    long missing,
    long bounds,
    long refused,
    long areas,
    long boundaries,
    long areaChanges,
    boolean dryRun,
    List<UnknownColumn> unknownColumns,
    List<RefusedRow> refusals,
    List<String> doubts,
    List<Release> releases) {

  record UnknownColumn(String table, String column) {}

  record RefusedRow(
      String file, long line, String column, String value, String code, String reason) {}

  /**
   * @param id null when dry
   */
  record Release(@Nullable Long id, String table, String division, int slices, boolean unchanged) {}

  static ReportJson of(ImportReport report, ReportTexts texts, Locale locale) {
    return new ReportJson(
        report.rows(),
        report.values(),
        report.suppressed(),
        report.suppressedByUs(),
        report.notAsked(),
        report.missing(),
        report.bounds(),
        report.refused(),
        report.areas(),
        report.boundaries(),
        report.areaChanges(),
        report.dryRun(),
        report.unknownColumns().stream()
            .map(unknown -> new UnknownColumn(unknown.table(), unknown.column()))
            .toList(),
        report.refusals().stream()
            .map(refusal ->
                new RefusedRow(
                    refusal.file(),
                    refusal.line(),
                    refusal.column(),
                    refusal.value(),
                    refusal.reason().name(),
                    texts.of(refusal.reason(), locale)))
            .toList(),
        report.doubts().stream().map(doubt -> texts.of(doubt, locale)).toList(),
        report.releases().stream()
            .map(line ->
                new Release(
                    line.id().map(id -> id.value()).orElse(null),
                    line.table(),
                    line.division().toString(),
                    line.slices(),
                    line.unchanged()))
            .toList());
  }
}
