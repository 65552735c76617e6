// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.catalogue.ShippedCatalogue;
import org.junit.jupiter.api.Test;

class StructureTraitTest {
  private final Indicators catalogue = ShippedCatalogue.indicators();

  /** Throws where the catalogue lacks one. */
  private Stream<Indicator> indicators() {
    return Arrays.stream(StructureTrait.values())
        .flatMap(trait -> trait.sources().stream())
        .flatMap(source -> Stream.concat(Stream.of(source.indicator()), source.whole().stream()))
        .map(catalogue::getIndicator);
  }

  @Test
  void noTraitIsHealthOrAnEstimate() {
    assertThat(indicators())
        .hasSizeGreaterThan(10)
        .allSatisfy(indicator -> {
          assertThat(indicator.subjectGroups().get("datawijzer"))
              .isIn("population", "physical-environment", "participation");
          assertThat(indicator.kind()).isEqualTo(KindOfFigure.REGISTER_COUNT);
        });
  }
}
