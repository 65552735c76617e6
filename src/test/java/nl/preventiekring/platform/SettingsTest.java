// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void anEmptyValueCountsAsNone() {
    var settings = Settings.from(Map.of("PREVENTIEKRING_PUBLIC_URL", "  "));
    assertThat(settings.publicUrl()).isEmpty();
  }

  @Test
  void thePublicAddressLosesItsLastSlash() {
    var settings = Settings.from(Map.of("PREVENTIEKRING_PUBLIC_URL", "https://example.nl/kring/"));
    assertThat(settings.publicUrl()).contains(URI.create("https://example.nl/kring"));
  }

  @Test
  void aPublicAddressWithoutHttpIsAFault() {
    var settings = Settings.from(Map.of("PREVENTIEKRING_PUBLIC_URL", "example.nl"));
    assertThatThrownBy(settings::publicUrl)
        .isInstanceOf(Fault.class)
        .hasMessageContaining("PREVENTIEKRING_PUBLIC_URL");
  }

  @Test
  void theHomeOfTheEnvironmentIsTheDefault() {
    var settings = Settings.from(Map.of("PREVENTIEKRING_HOME", "/srv/kring"));
    assertThat(settings.defaultHome()).isEqualTo(Path.of("/srv/kring"));
    assertThat(Settings.from(Map.of()).defaultHome()).endsWithRaw(Path.of("preventiekring"));
  }

  @Test
  void noDatabaseOfTheAdministratorMeansOurOwn() {
    assertThat(ExternalDatabase.from(Settings.from(Map.of()))).isEmpty();
  }

  @Test
  void theAddressOfADatabaseMayBeWrittenInTwoWays() {
    for (var url : new String[] {"postgresql://db:5432/kring", "jdbc:postgresql://db:5432/kring"}) {
      var settings =
          Settings.from(
              Map.of("PREVENTIEKRING_DB_URL", url, "PREVENTIEKRING_DB_USER", "preventiekring_app"));
      assertThat(ExternalDatabase.from(settings).orElseThrow().url())
          .isEqualTo("jdbc:postgresql://db:5432/kring");
    }
  }

  @Test
  void aDatabaseWithoutItsUserIsAFault() {
    var settings = Settings.from(Map.of("PREVENTIEKRING_DB_URL", "postgresql://db/kring"));
    assertThatThrownBy(() -> ExternalDatabase.from(settings))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("PREVENTIEKRING_DB_USER");
  }

  @Test
  void aPasswordInTheAddressIsRefused() {
    var settings =
        Settings.from(
            Map.of(
                "PREVENTIEKRING_DB_URL", "postgresql://me:secret@db/kring",
                "PREVENTIEKRING_DB_USER", "me"));
    assertThatThrownBy(() -> ExternalDatabase.from(settings))
        .isInstanceOf(Fault.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void proxiesAreAddressesOrNetworks() {
    assertThat(Settings.from(Map.of("PREVENTIEKRING_PROXIES", "10.0.0.4, 2001:db8::/32")).proxies())
        .isEqualTo("10.0.0.4, 2001:db8::/32");
    assertThat(Settings.from(Map.of()).proxies()).startsWith("127.0.0.0/8");
    assertThatThrownBy(() -> Settings.from(Map.of("PREVENTIEKRING_PROXIES", "proxy.lan")).proxies())
        .isInstanceOf(Fault.class)
        .hasMessageContaining("proxy.lan");
  }
}
