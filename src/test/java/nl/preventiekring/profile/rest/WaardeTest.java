// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Why;
import org.junit.jupiter.api.Test;

class WaardeTest {
  @Test
  void threeReasonsStayThreeWords() {
    assertThat(Absence.values())
        .extracting(reason ->
            Objects.requireNonNull(Waarde.of(new ShownFigure.Absent(reason)).afwezig()).word())
        .containsExactly("onderdrukt", "niet-gevraagd", "ontbreekt");
  }

  @Test
  void figureKeepsTheDecimalsOfItsSource() {
    Waarde value =
        Waarde.of(
            new ShownFigure.Known(45, 1, OptionalDouble.of(41), OptionalDouble.empty(), false));
    assertThat(String.valueOf(value.waarde())).isEqualTo("45.0");
    assertThat(String.valueOf(value.ondergrens())).isEqualTo("41.0");
    assertThat(value.bovengrens()).isNull();
    assertThat(value.afwezig()).isNull();
  }

  @Test
  void wholeThatHidesASuppressedPartIsSuppressed() {
    Waarde value = Waarde.of(new ShownFigure.NotComputed(Why.PART_SUPPRESSED));
    assertThat(value.afwezig()).isEqualTo(Absence.SUPPRESSED);
    assertThat(value.nietBerekendOmdat()).isEqualTo(Why.PART_SUPPRESSED);
    assertThat(Waarde.of(new ShownFigure.NotComputed(Why.WEIGHT_UNKNOWN)).afwezig())
        .isEqualTo(Absence.MISSING);
  }
}
