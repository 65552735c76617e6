// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** An empty file for own figures, to be downloaded, filled and imported. */
@Component
public class TidyTemplate {
  /**
   * Rows that are made up as text, so that Excel makes no date of 18-64 and no number of a code.
   */
  private static final int PREPARED_ROWS = 5_000;

  private static final String AS_TEXT = "@";

  private final Indicators indicators;

  public TidyTemplate(Indicators indicators) {
    this.indicators = indicators;
  }

  /**
   * The header and one row as an example, as a Dutch Excel opens it: UTF-8 with its mark,
   * semicolons. The area of the example is none, so that a row left behind is refused.
   */
  public void writeCsv(Locale locale, OutputStream out) throws IOException {
    String header =
        Arrays.stream(TidyColumn.values())
            .map(column -> column.name(locale))
            .collect(Collectors.joining(";", "\ufeff", "\r\n"));
    String example =
        "GM0000;loneliness;2024;18-64;46,2;43,1;49,3;812;%s;2024\r\n"
            .formatted(isEnglish(locale) ? "survey" : "enquête");
    out.write((header + example).getBytes(StandardCharsets.UTF_8));
  }

  /** A sheet to fill, and a sheet with every indicator and its unit. */
  public void writeXlsx(Locale locale, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Preventiekring", "1.0")) {
      fillIn(workbook.newWorksheet(isEnglish(locale) ? "figures" : "cijfers"), locale);
      list(workbook.newWorksheet("indicatoren"), locale);
    }
  }

  private static void fillIn(Worksheet sheet, Locale locale) {
    TidyColumn[] columns = TidyColumn.values();
    for (int at = 0; at < columns.length; at++) {
      sheet.value(0, at, columns[at].name(locale));
      sheet.width(at, columns[at] == TidyColumn.INDICATOR ? 40 : 14);
    }
    sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
    for (TidyColumn column : List.of(TidyColumn.AREA, TidyColumn.AGE, TidyColumn.DIVISION)) {
      int at = column.ordinal();
      sheet.range(1, at, PREPARED_ROWS, at).style().format(AS_TEXT).set();
    }
    sheet.freezePane(0, 1);
  }

  private void list(Worksheet sheet, Locale locale) {
    sheet.value(0, 0, "indicator");
    sheet.value(0, 1, "nl");
    sheet.value(0, 2, "en");
    sheet.value(0, 3, isEnglish(locale) ? "unit" : "eenheid");
    sheet.range(0, 0, 0, 3).style().bold().set();
    int row = 1;
    for (Indicator indicator : indicators.listIndicators()) {
      sheet.value(row, 0, indicator.id().value());
      sheet.value(row, 1, indicator.name().nl());
      sheet.value(row, 2, indicator.name().en());
      sheet.value(row++, 3, indicator.unit().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    sheet.width(0, 40);
    sheet.width(1, 45);
    sheet.width(2, 45);
    sheet.freezePane(0, 1);
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
