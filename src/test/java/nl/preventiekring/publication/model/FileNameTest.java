// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
  @Test
  void namesHoldLettersDigitsAndHyphensOnly() {
    assertThat(FileName.safe("Zilverdrecht")).isEqualTo("Zilverdrecht");
    assertThat(FileName.safe("'s-Grävenhoek (Oost) / kern 2"))
        .isEqualTo("s-Gravenhoek-Oost-kern-2");
    assertThat(FileName.safe("../../geheim")).isEqualTo("geheim");
    assertThat(FileName.safe("???")).isEmpty();
  }

  @Test
  void aNameIsNeverTooLong() {
    assertThat(FileName.safe("Lang ".repeat(100))).hasSizeLessThanOrEqualTo(60).endsWith("Lang");
  }
}
