// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aantal inwoners | AantalInwoners",
        "0 tot 15 jaar | k_0Tot15Jaar",
        "Twee-onder-één-kap-woning | TweeOnderEenKapWoning",
        "Personen per soort uitkering; WW | PersonenPerSoortUitkeringWW",
        "'  Aantal inkomensontvangers ' | AantalInkomensontvangers",
        "'' | ''",
      })
  void titleBecomesTheKeyThatVersionThreeMakesOfIt(String title, String key) {
    assertThat(TitleKey.of(title)).isEqualTo(key);
  }
}
