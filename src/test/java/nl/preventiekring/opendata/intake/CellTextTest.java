// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.intake.CellText.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  private final CellText cell = new CellText();

  @Property
  void printedFigureIsReadBack(
      @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long mantissa,
      @ForAll @IntRange(max = 6) int scale,
      @ForAll @IntRange(max = 8) int before,
      @ForAll @IntRange(max = 3) int behind) {
    BigDecimal figure = BigDecimal.valueOf(mantissa, scale);
    String text = " ".repeat(before) + figure.toPlainString() + " ".repeat(behind);
    assertThat(read(text)).isEqualTo(Found.FIGURE);
    assertThat(BigDecimal.valueOf(cell.mantissa(), cell.scale())).isEqualByComparingTo(figure);
  }

  @Property
  void textIsAFigureJustWhenItFollowsTheGrammar(
      @ForAll @StringLength(max = 7) @CharRange(from = '+', to = '9') String text) {
    boolean figure = text.matches("-?\\d+(\\.\\d+)?");
    assertThat(read(text) == Found.FIGURE).isEqualTo(figure);
  }

  @Test
  void trailingZerosTakeNoDecimals() {
    assertThat(read("   76.50")).isEqualTo(Found.FIGURE);
    assertThat(cell.mantissa()).isEqualTo(765);
    assertThat(cell.scale()).isEqualTo(1);
    assertThat(read("7559.0")).isEqualTo(Found.FIGURE);
    assertThat(cell.scale()).isZero();
  }

  @Test
  void pointIsHiddenAndNothingIsNothing() {
    assertThat(read("       .")).isEqualTo(Found.HIDDEN);
    assertThat(read(".")).isEqualTo(Found.HIDDEN);
    assertThat(read("        ")).isEqualTo(Found.NOTHING);
    assertThat(read("")).isEqualTo(Found.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "76,1 | DECIMAL_COMMA",
        "1.234,5 | DECIMAL_COMMA",
        "* | NOT_A_NUMBER",
        "1e5 | NOT_A_NUMBER",
        "- | NOT_A_NUMBER",
        "5. | NOT_A_NUMBER",
        ".5 | NOT_A_NUMBER",
        "1.2.3 | NOT_A_NUMBER",
        "7 6 | NOT_A_NUMBER",
        "1.2345678 | TOO_MANY_DIGITS",
        "1000000000000000 | TOO_MANY_DIGITS"
      })
  void whatIsNoFigureSaysWhy(String text, Reason reason) {
    assertThat(read(text)).isEqualTo(Found.FAULT);
    assertThat(cell.fault()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"０１", "١٢", "76\u00a0", "\t76"})
  void onlyPlainDigitsAndSpacesCount(String text) {
    assertThat(read(text)).isEqualTo(Found.FAULT);
  }

  private Found read(String text) {
    return cell.read(text.toCharArray(), 0, text.length());
  }
}
