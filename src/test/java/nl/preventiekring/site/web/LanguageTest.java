// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void firstLanguageThatWeHaveWins() {
    assertThat(Language.firstOf(List.of(Locale.FRENCH, Locale.UK, Locale.of("nl"))))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void dutchIsForWhoAsksForNothingThatWeHave() {
    assertThat(Language.firstOf(List.of())).isEqualTo(Language.DUTCH);
    assertThat(Language.firstOf(List.of(Locale.FRENCH))).isEqualTo(Language.DUTCH);
  }

  @Test
  void anythingElseIsNoLanguage() {
    assertThat(Language.find("fr")).isEmpty();
    assertThat(Language.find("EN")).isEmpty();
  }
}
