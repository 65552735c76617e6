// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  /** The fifteen of the paper of 1995: four stand, and three by Bonferroni's stricter rule. */
  private static final double[] PAPER = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1.0
  };

  @Test
  void fourOfThePaperStand() {
    assertThat(FalseDiscovery.stands(PAPER, 0.05))
        .containsExactly(
            true, true, true, true, false, false, false, false, false, false, false, false, false,
            false, false);
  }

  @Test
  void orderOfTheTestsDoesNotMatter() {
    assertThat(FalseDiscovery.stands(new double[] {0.9, 0.001, 0.04}, 0.05))
        .containsExactly(false, true, false);
  }

  @Test
  void laterSmallChanceLiftsAnEarlierOne() {
    assertThat(FalseDiscovery.stands(new double[] {0.03, 0.04}, 0.05)).containsExactly(true, true);
  }

  @Test
  void nothingTestedNothingStands() {
    assertThat(FalseDiscovery.stands(new double[0], 0.05)).isEmpty();
  }

  @Property
  void whateverStandsIsSmallerThanWhateverFalls(
      @ForAll @Size(max = 40) double @DoubleRange(max = 1) [] chances) {
    boolean[] stands = FalseDiscovery.stands(chances, 0.05);
    double largestStanding = 0;
    double smallestFallen = 1;
    for (int i = 0; i < chances.length; i++) {
      if (stands[i]) {
        largestStanding = Math.max(largestStanding, chances[i]);
      } else {
        smallestFallen = Math.min(smallestFallen, chances[i]);
      }
    }
    assertThat(largestStanding).isLessThanOrEqualTo(0.05).isLessThanOrEqualTo(smallestFallen);
  }

  @Test
  void hundredAndFiftyTestsGiveSevenAndAHalfFlagsByChance() {
    assertThat(FalseDiscovery.expectedByChance(150, Confidence.NINETY_FIVE))
        .isCloseTo(7.5, within(1e-12));
  }
}
