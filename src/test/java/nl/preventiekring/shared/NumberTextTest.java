// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  private static final Locale DUTCH = Locale.of("nl");
  private static final Locale ENGLISH = Locale.of("en", "GB");

  @Test
  void thousandsAreApartAsEachLanguageWritesThem() {
    assertThat(NumberText.whole(17_407_585, DUTCH)).isEqualTo("17.407.585");
    assertThat(NumberText.whole(17_407_585, ENGLISH)).isEqualTo("17,407,585");
    assertThat(NumberText.whole(999, DUTCH)).isEqualTo("999");
  }

  @Test
  void percentHasANarrowSpaceInDutchAndNoneInEnglish() {
    assertThat(NumberText.percent(45.3, 1, DUTCH)).isEqualTo("45,3\u202f%");
    assertThat(NumberText.percent(45.3, 1, ENGLISH)).isEqualTo("45.3%");
  }

  @Test
  void decimalsStayAsManyAsTheSourceGives() {
    assertThat(NumberText.decimal(7, 1, DUTCH)).isEqualTo("7,0");
    assertThat(NumberText.decimal(0.25, 1, DUTCH)).isEqualTo("0,3");
    assertThat(NumberText.decimal(1234.5, 2, ENGLISH)).isEqualTo("1,234.50");
  }

  @Test
  void minusIsARealMinus() {
    assertThat(NumberText.decimal(-0.35, 2, DUTCH)).isEqualTo("\u22120,35");
  }
}
