// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {
  @Test
  void spacesAroundAndControlCharactersGo() {
    assertThat(TypedText.of("  een\u0000 tekst\u0007 ")).isEqualTo("een tekst");
  }

  @Test
  void linesAndTabsStay() {
    assertThat(TypedText.of("een\ntwee\tdrie")).isEqualTo("een\ntwee\tdrie");
  }

  @Test
  void whatWasNotSentIsEmpty() {
    assertThat(TypedText.of(null)).isEmpty();
  }
}
