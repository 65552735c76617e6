// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AreaCodeTest {
  @Test
  void districtWithLettersIsAccepted() {
    AreaCode code = AreaCode.of("BU0363AA03");
    assertThat(code.level()).isEqualTo(AreaLevel.NEIGHBOURHOOD);
    assertThat(code.parentInCode()).contains(AreaCode.of("WK0363AA"));
    assertThat(code.parentInCode().flatMap(AreaCode::parentInCode)).contains(AreaCode.of("GM0363"));
  }

  @Test
  void bothCodesOfTheCountryAreTheSame() {
    assertThat(AreaCode.of("NL00  ")).isEqualTo(AreaCode.COUNTRY).isEqualTo(AreaCode.of("NL01"));
  }

  @Test
  void whatIsNoCodeIsNotFound() {
    assertThat(AreaCode.find("CG01")).isEmpty();
    assertThat(AreaCode.find("GM363")).isEmpty();
    assertThat(AreaCode.find("gm0363")).isEmpty();
    assertThat(AreaCode.find("")).isEmpty();
    assertThatThrownBy(() -> AreaCode.of("WK036"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WK036");
  }

  @Test
  void regionsHaveNoParentInTheirCode() {
    assertThat(AreaCode.of("GG1413").parentInCode()).isEmpty();
    assertThat(AreaCode.of("PV26").parentInCode()).isEmpty();
    assertThat(AreaCode.of("GM0363").parentInCode()).isEmpty();
  }

  @Property
  void paddingNeverChangesACode(@ForAll("codes") String code, @ForAll @IntRange(max = 8) int pad) {
    assertThat(AreaCode.of(code + " ".repeat(pad))).isEqualTo(new AreaCode(code));
  }

  @Property
  void everyParentHoldsTheMunicipalityNumber(@ForAll("codes") String text) {
    AreaCode code = AreaCode.of(text);
    code.parentInCode()
        .ifPresent(parent -> {
          assertThat(parent.value().substring(2, 6)).isEqualTo(text.substring(2, 6));
          assertThat(parent.level()).isLessThan(code.level());
        });
  }

  @Property
  void anyOtherTextIsRefusedWithoutAnError(@ForAll String text) {
    AreaCode.find(text)
        .ifPresent(code -> assertThat(code.value()).matches("[A-Z]{2}[0-9A-Z]{2,8}"));
  }

  @Provide
  Arbitrary<String> codes() {
    Arbitrary<String> four = Arbitraries.strings().withCharRange('0', '9').ofLength(4);
    Arbitrary<String> two =
        Arbitraries.strings().withCharRange('0', '9').withCharRange('A', 'Z').ofLength(2);
    return Arbitraries.oneOf(
        four.map(number -> "GM" + number),
        four.map(number -> "GG" + number),
        four.flatMap(number -> two.map(district -> "WK" + number + district)),
        four.flatMap(
            number -> two.flatMap(district -> two.map(last -> "BU" + number + district + last))));
  }
}
