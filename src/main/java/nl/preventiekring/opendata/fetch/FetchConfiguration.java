// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.opendata.v3.V3Format;
import nl.preventiekring.opendata.v4.V4Observations;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fetching from the services of CBS, or from the mirror that an administrator names. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {
  @Bean
  TableFetch tableFetch(
      Indicators indicators,
      V3Format format,
      V4Observations observations,
      ObjectProvider<Settings> settings,
      Home home,
      Clock clock) {
    Publishers publishers =
        Optional.ofNullable(settings.getIfAvailable())
            .flatMap(Settings::openDataUrl)
            .map(Publishers::mirroredBy)
            .orElseGet(Publishers::real);
    Downloads downloads =
        new Downloads(publishers, FetchRules.standard(), Thread::sleep, new SecureRandom(), clock);
    return new TableFetch(
        indicators, format, observations, publishers, downloads, home.cache().resolve("opendata"));
  }
}
