// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.intake.CellText;
import org.jspecify.annotations.Nullable;

/**
 * One figure as a person writes it: with a decimal comma or point, or the words for why there is
 * none.
 */
sealed interface TidyCell {
  /** Words for an absence, in either language; a single point is what CBS writes. */
  Map<String, Word> WORDS =
      Map.of(
          "", Word.MISSING,
          "ontbreekt", Word.MISSING,
          "missing", Word.MISSING,
          ".", Word.SUPPRESSED,
          "onderdrukt", Word.SUPPRESSED,
          "suppressed", Word.SUPPRESSED,
          "niet gevraagd", Word.NOT_ASKED,
          "not asked", Word.NOT_ASKED);

  /** 1.234 may be a thousand or a bit more than one. */
  Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  enum Word implements TidyCell {
    MISSING,
    SUPPRESSED,
    NOT_ASKED
  }

  record Figure(long mantissa, int scale) implements TidyCell {
    boolean isAbove(Figure other) {
      return decimal().compareTo(other.decimal()) > 0;
    }

    private BigDecimal decimal() {
      return BigDecimal.valueOf(mantissa, scale);
    }

    @Override
    public String toString() {
      return decimal().toPlainString();
    }
  }

  record Fault(Reason reason) implements TidyCell {}

  static TidyCell read(String text) {
    String plain = text.strip();
    @Nullable Word word = WORDS.get(plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    if (word != null) {
      return word;
    }
    if (plain.indexOf(',') >= 0 && plain.indexOf('.') >= 0) {
      return new Fault(Reason.NOT_A_NUMBER);
    }
    char[] figure = plain.replace(',', '.').toCharArray();
    CellText cell = new CellText();
    return cell.read(figure, 0, figure.length) == CellText.Found.FIGURE
        ? new Figure(cell.mantissa(), cell.scale())
        : new Fault(cell.fault());
  }

  /** Whether a point in this text may part thousands, as Dutch people write them. */
  static boolean mayBeThousands(String text) {
    return THOUSANDS.matcher(text.strip()).matches();
  }
}
