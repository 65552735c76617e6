// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {
  @Test
  void whatIsTypedBeyondTheLimitsIsNotLookedAt() {
    Question tooLong = Question.of("een twee drie vier vijf zes zeven acht negen tien elf");
    assertThat(tooLong.text()).isEqualTo("een twee drie vier vijf zes zeven acht");
    assertThat(tooLong.inMunicipalities()).hasSize(14);
    assertThat(Question.of("a ".repeat(5_000)).inMunicipalities()).hasSize(14);
    assertThat(Question.of("x".repeat(9_000)).text()).hasSize(100);
  }

  @Test
  void neighbouringLettersChangePlaces() {
    assertThat(Question.of("Ede").withSwappedLetters()).containsExactly("dee", "eed");
    assertThat(Question.of("a").withSwappedLetters()).isEmpty();
  }

  @Test
  void whatPeopleSayBecomesTheOfficialName() {
    assertThat(Question.of("Den Haag").text()).isEqualTo("s gravenhage");
    assertThat(Question.of("gm0501").code()).contains("GM0501");
  }
}
