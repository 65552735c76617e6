// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.preventiekring.profile.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve districts with 10 %, 12 %, 14 % and so on. */
class LevelPositionsTest {
  private final ExampleCountry country = new ExampleCountry();

  @BeforeEach
  void fill() {
    country.districts(12);
  }

  private static String lonely(double more) {
    return ExampleCountry.ofDistricts(
        IntStream.range(0, 12).mapToDouble(at -> 10 + 2 * at + more).toArray());
  }

  @Test
  void withoutMarginsItIsTheShareOfOthersThatAreLower() {
    country.figure("lonely", "T1", 2020, "18+", lonely(0) + " NL01 20");
    Position position = position(4).orElseThrow();
    assertThat(position.below()).isCloseTo(3 / 11.0, within(1e-12));
    assertThat(position.areas()).isEqualTo(12);
    assertThat(position.low()).isEmpty();
  }

  @Test
  void withMarginsThePlaceHasBounds() {
    country.figureWithMargin("lonely", lonely(0), lonely(-4), lonely(4));
    Position position = position(6).orElseThrow();
    assertThat(position.below()).isCloseTo(5 / 11.0, within(0.02));
    assertThat(position.low().orElseThrow()).isBetween(0.1, 0.35);
    assertThat(position.high().orElseThrow()).isBetween(0.55, 0.9);
  }

  @Test
  void headCountsHaveNoPlace() {
    country.figure("inhabitants", "T1", 2020, "0+", lonely(0));
    String code = ExampleCountry.district(4);
    assertThat(country.positions().find(country.coded(code), country.row(code, "inhabitants")))
        .isEmpty();
  }

  @Test
  void countryHasNoLike() {
    country.figure("lonely", "T1", 2020, "18+", lonely(0) + " NL01 20");
    assertThat(country.positions().find(country.coded("NL01"), country.row("NL01", "lonely")))
        .isEmpty();
  }

  private Optional<Position> position(int number) {
    String code = ExampleCountry.district(number);
    return country.positions().find(country.coded(code), country.row(code, "lonely"));
  }
}
