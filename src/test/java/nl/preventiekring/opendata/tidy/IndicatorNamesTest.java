// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.preventiekring.indicator.catalogue.ShippedCatalogue;
import org.junit.jupiter.api.Test;

class IndicatorNamesTest {
  private final IndicatorNames names = new IndicatorNames(ShippedCatalogue.indicators());

  @Test
  void nameWithATypingErrorIsMostLikeTheOneThatWasMeant() {
    assertThat(names.findNearest("Lonelyness")).contains("loneliness");
    assertThat(names.findNearest("eenzamheid")).contains("eenzaamheid");
  }

  @Test
  void nameThatIsLikeNoneBringsNoSuggestion() {
    assertThat(names.findNearest("zonnepanelen op schuurtjes")).isEmpty();
    assertThat(names.findNearest("")).isEmpty();
  }
}
