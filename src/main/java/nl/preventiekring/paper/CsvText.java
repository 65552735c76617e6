// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as a file that a Dutch Excel opens: UTF-8 with its mark, semicolons. What stood in a
 * foreign file never becomes a formula.
 */
public final class CsvText {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

  private CsvText() {}

  /**
   * @param rows each as long as the head
   */
  public static String of(List<String> head, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(head), rows)
        .map(CsvText::row)
        .collect(Collectors.joining("", "\ufeff", ""));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(";", "", "\r\n"));
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
