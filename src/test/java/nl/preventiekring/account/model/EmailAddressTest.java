// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @Test
  void spellingsOfOneAddressAreTheSame() {
    assertThat(EmailAddress.of(" Jet.De-Vries@Example.ORG ")).contains("jet.de-vries@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jet",
        "jet@",
        "@example.org",
        "jet@example",
        "jet @example.org",
        "a@b@example.org",
        "jet@example.org\nBcc: x@example.org",
        "<jet@example.org>"
      })
  void whereMailCannotArriveIsNoAddress(String text) {
    assertThat(EmailAddress.of(text)).isEmpty();
  }

  @Test
  void anAddressOf255CharactersIsTooLong() {
    String domain = "a".repeat(62) + "." + "b".repeat(62) + "." + "c".repeat(63) + ".org";
    assertThat(EmailAddress.of("j".repeat(60) + "@" + domain)).isPresent();
    assertThat(EmailAddress.of("j".repeat(61) + "@" + domain)).isEmpty();
  }
}
