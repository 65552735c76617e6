// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTextTest {
  @Test
  void diacriticsAndPunctuationDisappear() {
    assertThat(SearchText.of("'s-Gravenhage")).isEqualTo("s gravenhage");
    assertThat(SearchText.of("Súdwest-Fryslân")).isEqualTo("sudwest fryslan");
    assertThat(SearchText.of("Bergen (L.)")).isEqualTo("bergen l");
    assertThat(SearchText.of("  Wijk 07  Schothorst/Noord ")).isEqualTo("wijk 07 schothorst noord");
  }

  @Test
  void everydayNamesLeadToTheOfficialOnes() {
    assertThat(SearchText.ofQuestion("Den Haag")).isEqualTo("s gravenhage");
    assertThat(SearchText.ofQuestion("den bosch")).isEqualTo("s hertogenbosch");
    assertThat(SearchText.ofQuestion("Den Helder")).isEqualTo("den helder");
  }

  @Test
  void textWithoutLettersIsEmpty() {
    assertThat(SearchText.of(" - ' %_ ")).isEmpty();
  }

  @Property
  void formOfAFormIsTheSame(@ForAll String text) {
    String form = SearchText.of(text);
    assertThat(SearchText.of(form)).isEqualTo(form);
  }

  @Property
  void formIsSafeInAPattern(@ForAll String text) {
    assertThat(SearchText.of(text)).doesNotContain("%", "_", "\\", "'", "  ");
  }
}
