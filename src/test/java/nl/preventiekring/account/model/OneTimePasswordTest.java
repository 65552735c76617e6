// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {
  @Test
  void theLettersCannotBeMistakenForOneAnother() {
    assertThat(OneTimePassword.from(new Random(1)))
        .matches("[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}");
  }

  @Test
  void theNextOneIsAnother() {
    Random random = new Random(1);
    assertThat(OneTimePassword.from(random)).isNotEqualTo(OneTimePassword.from(random));
  }
}
