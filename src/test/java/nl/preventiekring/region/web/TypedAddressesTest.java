// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAddressesTest {
  @ParameterizedTest
  @CsvSource({
    "/gebieden/nl-2020/gm0281, /gebieden/NL-2020/GM0281",
    "/gebieden/voorbeeld-2024/Gm9001, /gebieden/Voorbeeld-2024/GM9001",
    "/gebieden/gm0281, /gebieden/GM0281",
    "/gebieden/nl-2020/bu0518aa01/iets.csv, /gebieden/NL-2020/BU0518AA01/iets.csv",
    "/gebieden/NL-2020/GM0281, /gebieden/NL-2020/GM0281",
    "/gebieden/x/y, /gebieden/x/y",
    "/gebieden/vergelijk, /gebieden/vergelijk",
    "/indicatoren/loneliness, /indicatoren/loneliness",
  })
  void smallLettersBecomeCapitals(String typed, String meant) {
    assertThat(TypedAddresses.meant(typed)).isEqualTo(meant);
  }
}
