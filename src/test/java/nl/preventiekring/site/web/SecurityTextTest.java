// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SecurityTextTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");

  @Test
  void contactIsNamedWithADayOnWhichItEnds() {
    assertThat(SecurityText.text("mailto:veilig@voorbeeld.nl", NOW))
        .contains("Contact: mailto:veilig@voorbeeld.nl\n")
        .contains("Expires: 2026-08-28T00:00:00Z\n");
  }

  @Test
  void withoutContactThereIsNoFile() {
    var text = new SecurityText("", Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(text.text().getStatusCode().value()).isEqualTo(404);
  }
}
