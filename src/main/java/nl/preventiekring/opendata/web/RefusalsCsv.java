package nl.preventiekring.opendata.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.ReportTexts;
import org.springframework.stereotype.Component;

/**
 * Refused rows as a file for a spreadsheet: with a byte order mark and semicolons, as the Dutch
 * Excel wants it. What stands in a source is somebody else's text, so nothing of it may become a
 * formula (ASVS 1.2.10); numbers stay numbers.
 */
@Component
class RefusalsCsv {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\0].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

  private final ReportTexts texts;

  RefusalsCsv(ReportTexts texts) {
    this.texts = texts;
  }

  String text(List<Refusal> refusals, Locale locale) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
    csv.writeRecord(
        List.of("file", "line", "column", "value", "reason").stream()
            .map(word -> texts.of("opendata.refusal." + word, locale))
            .toList());
    for (Refusal refusal : refusals) {
      csv.writeRecord(
          harmless(refusal.file()),
          refusal.line() == 0 ? "" : String.valueOf(refusal.line()),
          harmless(refusal.column()),
          harmless(refusal.value()),
          texts.of(refusal.reason(), locale));
    }
    return out.toString();
  }

  static String harmless(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
