// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.paper.CsvText;
import org.springframework.stereotype.Component;

/** Refusals as a table to keep. */
@Component
class RefusalCsv {
  private static final List<String> COLUMNS = List.of("file", "line", "column", "value", "reason");

  private final ReportTexts texts;

  RefusalCsv(ReportTexts texts) {
    this.texts = texts;
  }

  String of(List<Refusal> refusals, Locale locale) {
    return CsvText.of(
        COLUMNS.stream().map(word -> texts.of("opendata.job." + word, locale)).toList(),
        refusals.stream()
            .map(refusal ->
                List.of(
                    refusal.file(),
                    refusal.line() == 0 ? "" : String.valueOf(refusal.line()),
                    refusal.column(),
                    refusal.value(),
                    texts.of(refusal.reason(), locale))));
  }
}
