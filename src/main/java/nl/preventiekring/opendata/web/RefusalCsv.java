// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.ReportTexts;
import org.springframework.stereotype.Component;

/**
 * Refusals as a file that a Dutch Excel opens: UTF-8 with its mark, semicolons. What stood in a
 * foreign file never becomes a formula.
 */
@Component
class RefusalCsv {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private static final List<String> COLUMNS = List.of("file", "line", "column", "value", "reason");

  private final ReportTexts texts;

  RefusalCsv(ReportTexts texts) {
    this.texts = texts;
  }

  String of(List<Refusal> refusals, Locale locale) {
    Stream<String> header =
        Stream.of(row(COLUMNS.stream().map(word -> texts.of("opendata.job." + word, locale))));
    Stream<String> rows =
        refusals.stream()
            .map(refusal ->
                row(
                    Stream.of(
                        refusal.file(),
                        refusal.line() == 0 ? "" : String.valueOf(refusal.line()),
                        refusal.column(),
                        refusal.value(),
                        texts.of(refusal.reason(), locale))));
    return Stream.concat(header, rows).collect(Collectors.joining("", "\ufeff", ""));
  }

  private static String row(Stream<String> cells) {
    return cells.map(RefusalCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  /** An apostrophe in front makes text of what a spreadsheet would run; numbers stay numbers. */
  static String cell(String text) {
    boolean formula =
        !text.isEmpty()
            && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
