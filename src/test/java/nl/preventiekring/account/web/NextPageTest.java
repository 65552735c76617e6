// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {
  private static final Instant MOMENT = Instant.parse("2026-01-05T09:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"/beheer/importen/7", "/zoeken?q=West&taal=en", "/"})
  void aPageOfOursIsWhereSomebodyGoes(String asked) {
    assertThat(NextPage.after(person(Role.READER, false), asked)).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://elders.example",
        "//elders.example",
        "/\\elders.example",
        "javascript:alert(1)",
        "/x\nSet-Cookie: a=b",
        "beheer",
        "/aanmelden?naar=/aanmelden"
      })
  void anythingElseLeadsHome(String asked) {
    assertThat(NextPage.after(person(Role.READER, false), asked)).isEqualTo("/");
    assertThat(NextPage.after(person(Role.ADMINISTRATOR, false), asked)).isEqualTo("/beheer");
  }

  @Test
  void whoeverHasAOneTimePasswordChoosesOneFirst() {
    assertThat(NextPage.after(person(Role.ADMINISTRATOR, true), "/beheer"))
        .isEqualTo("/account/wachtwoord");
  }

  private static Person person(Role role, boolean invited) {
    return new Person(
        PersonId.random(),
        "jet@example.org",
        "Jet",
        role,
        MOMENT,
        Optional.empty(),
        invited ? Optional.of(MOMENT) : Optional.empty(),
        Optional.empty(),
        false);
  }
}
