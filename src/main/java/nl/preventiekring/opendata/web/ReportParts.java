package nl.preventiekring.opendata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportReport.UnknownColumn;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.web.JobPage.Count;
import nl.preventiekring.opendata.web.JobPage.RefusedRow;
import nl.preventiekring.opendata.web.JobPage.ReleaseLine;
import nl.preventiekring.opendata.web.JobPage.ReportPart;
import nl.preventiekring.opendata.web.JobPage.UnknownColumns;
import nl.preventiekring.shared.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the part of a page that tells what an import did. */
@Component
class ReportParts {
  /** More would make a page that nobody scrolls; the download has them all. */
  private static final int SHOWN = 100;

  private final ReportTexts texts;

  ReportParts(ReportTexts texts) {
    this.texts = texts;
  }

  ReportPart part(ImportReport report, String href, Locale locale) {
    return new ReportPart(
        counts(report, locale),
        report.releases().stream().map(line -> release(line, locale)).toList(),
        report.doubts().stream().map(doubt -> texts.of(doubt, locale)).toList(),
        unknown(report.unknownColumns()),
        report.refusals().stream().limit(SHOWN).map(row -> refused(row, locale)).toList(),
        href + "/geweigerd.csv",
        refusedShown(report, locale));
  }

  private List<Count> counts(ImportReport report, Locale locale) {
    List<Count> counts = new ArrayList<>();
    counts.add(count("rows", report.rows(), locale));
    counts.add(count("refused", report.refused(), locale));
    counts.add(count("values", report.values(), locale));
    addUnlessZero(counts, "bounds", report.bounds(), locale);
    addUnlessZero(counts, "suppressed", report.suppressed(), locale);
    addUnlessZero(counts, "not-asked", report.notAsked(), locale);
    addUnlessZero(counts, "missing", report.missing(), locale);
    addUnlessZero(counts, "areas", report.areas(), locale);
    addUnlessZero(counts, "boundaries", report.boundaries(), locale);
    addUnlessZero(counts, "area-changes", report.areaChanges(), locale);
    return counts;
  }

  private void addUnlessZero(List<Count> counts, String word, long number, Locale locale) {
    if (number != 0) {
      counts.add(count(word, number, locale));
    }
  }

  private Count count(String word, long number, Locale locale) {
    return new Count(
        texts.of("opendata.report." + word, locale), NumberText.whole(number, locale));
  }

  private static ReleaseLine release(ImportReport.ReleaseLine line, Locale locale) {
    return new ReleaseLine(
        line.id().map(id -> "/herkomst/" + id).orElse(null),
        line.table(),
        line.division().toString(),
        NumberText.whole(line.slices(), locale),
        line.unchanged());
  }

  private static List<UnknownColumns> unknown(List<UnknownColumn> columns) {
    Map<String, String> byTable =
        columns.stream()
            .collect(
                Collectors.groupingBy(
                    UnknownColumn::table,
                    TreeMap::new,
                    Collectors.mapping(UnknownColumn::column, Collectors.joining(", "))));
    return byTable.entrySet().stream()
        .map(table -> new UnknownColumns(table.getKey(), table.getValue()))
        .toList();
  }

  private RefusedRow refused(Refusal row, Locale locale) {
    return new RefusedRow(
        row.file(),
        row.line() == 0 ? "" : NumberText.whole(row.line(), locale),
        row.column(),
        row.value(),
        texts.of(row.reason(), locale));
  }

  private @Nullable String refusedShown(ImportReport report, Locale locale) {
    long shown = Math.min(SHOWN, report.refusals().size());
    return report.refused() <= shown
        ? null
        : texts.of(
            "opendata.job.refused-shown",
            locale,
            NumberText.whole(shown, locale),
            NumberText.whole(report.refused(), locale));
  }
}
