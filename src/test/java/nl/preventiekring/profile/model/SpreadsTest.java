// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.region.AreaLevel;
import org.junit.jupiter.api.Test;

class SpreadsTest {
  @Test
  void fewAreasShowTheirLowestAndHighest() {
    assertThat(Spreads.of(AreaLevel.DISTRICT, new double[] {5, 1, 4, 2, 3}))
        .contains(new Spread(AreaLevel.DISTRICT, 5, 1, 2, 4, 5, false));
  }

  @Test
  void manyAreasLoseTheirExtremes() {
    double[] hundredAndOne = IntStream.rangeClosed(0, 100).mapToDouble(i -> i).toArray();
    assertThat(Spreads.of(AreaLevel.NEIGHBOURHOOD, hundredAndOne))
        .contains(new Spread(AreaLevel.NEIGHBOURHOOD, 101, 2.5, 25, 75, 97.5, true));
  }

  @Test
  void fourAreasShowNoSpread() {
    assertThat(Spreads.of(AreaLevel.MUNICIPALITY, new double[] {1, 2, 3, 4})).isEmpty();
  }

  @Test
  void equalFiguresShowNoSpread() {
    assertThat(Spreads.of(AreaLevel.MUNICIPALITY, new double[] {7, 7, 7, 7, 7})).isEmpty();
  }
}
