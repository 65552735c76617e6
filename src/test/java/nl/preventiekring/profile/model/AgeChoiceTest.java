// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static nl.preventiekring.shared.AgeBand.ADULTS;
import static nl.preventiekring.shared.AgeBand.ADULTS_UNDER_65;
import static nl.preventiekring.shared.AgeBand.EVERYBODY;
import static nl.preventiekring.shared.AgeBand.SENIORS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

class AgeChoiceTest {
  private static final AgeBand TEN = AgeBand.of("10");

  @Test
  void bandsOfAdultsCanBeChosenWhereTheyOccur() {
    assertThat(AgeChoice.of(List.of(SENIORS, EVERYBODY, ADULTS, TEN)))
        .containsExactly(ADULTS, SENIORS);
  }

  @Test
  void oneBandLeavesNothingToChoose() {
    assertThat(AgeChoice.of(List.of(ADULTS, EVERYBODY))).isEmpty();
  }

  @Test
  void bandThatNobodyHasBecomesTheFirst() {
    assertThat(AgeChoice.among(List.of(ADULTS, SENIORS), ADULTS_UNDER_65)).isEqualTo(ADULTS);
    assertThat(AgeChoice.among(List.of(ADULTS, SENIORS), SENIORS)).isEqualTo(SENIORS);
  }

  @Test
  void figuresOfOtherAgesAreHiddenOnlyWhereThereIsAChoice() {
    assertThat(AgeChoice.isShown(SENIORS, ADULTS, List.of(ADULTS, SENIORS))).isFalse();
    assertThat(AgeChoice.isShown(SENIORS, ADULTS, List.of(SENIORS))).isTrue();
    assertThat(AgeChoice.isShown(TEN, ADULTS, List.of(TEN, ADULTS, SENIORS))).isTrue();
  }
}
