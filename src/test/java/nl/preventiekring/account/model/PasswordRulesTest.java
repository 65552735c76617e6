// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private final PasswordRules rules = new PasswordRules();

  @Test
  void elevenCharactersAreTooFew() {
    assertThat(refused("ochtendmist")).contains(Why.PASSWORD_SHORT);
    assertThat(refused("ochtendmist7")).isEmpty();
  }

  @Test
  void charactersAreCountedAsPeopleCountThem() {
    assertThat(refused("🐟🐈🐎🐖🐏🐓🐝🐜🐢🐇🐁")).contains(Why.PASSWORD_SHORT);
    assertThat(refused("🐟🐈🐎🐖🐏🐓🐝🐜🐢🐇🐁🐂")).isEmpty();
  }

  @Test
  void aLongSentenceIsWelcome() {
    assertThat(refused("vier koeien lopen langzaam ".repeat(9))).isEmpty();
    assertThat(refused("vier koeien lopen langzaam ".repeat(10))).contains(Why.PASSWORD_LONG);
  }

  @Test
  void noKindOfCharacterIsDemanded() {
    assertThat(refused("langzamekoeienlopenvoorbij")).isEmpty();
    assertThat(refused("langzame koeien lopen voorbij")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Welkom123456!",
        "wachtwoord2025",
        "W@chtwoord2025!!",
        "GemeenteGemeente",
        "gezondheid-2026",
        "123456789012",
        "aaaaaaaaaaaaaaaa",
        "121212121212",
        "qwertyuiop1234",
        "Password!!!!!!",
        "P455w0rd123456"
      })
  void whatEverybodyTriesFirstIsRefused(String password) {
    assertThat(refused(password)).contains(Why.PASSWORD_COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mijn naam is Zwanenburg", "j.zwanenburg.geheim", "Preventiekring voor ons"})
  void oneselfAndTheProductAreRefused(String password) {
    assertThat(refused(password)).contains(Why.PASSWORD_ABOUT_YOU);
  }

  @Test
  void aShortNameIsNoReasonToRefuse() {
    assertThat(rules.refuse("een jaar regen", "Jo", "jo@example.org")).isEmpty();
  }

  @Test
  void theListHoldsAFewHundredWords() {
    assertThat(CommonPasswords.load().has("wachtwoord")).isTrue();
    assertThat(CommonPasswords.load().has("langzamekoeien")).isFalse();
  }

  private Optional<Why> refused(String password) {
    return rules
        .refuse(password, "Jet Zwanenburg", "j.zwanenburg@example.org")
        .map(AccountRefused::why);
  }
}
