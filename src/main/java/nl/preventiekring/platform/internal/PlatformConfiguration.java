// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What every module takes for granted: the clock and the texts. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  /** Spring's own message source complains at each text about a module without texts. */
  @Bean
  MessageSource messageSource(@Value("${spring.messages.basename}") String[] basenames) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        Stream.of(basenames).filter(PlatformConfiguration::exists).toArray(String[]::new));
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  private static boolean exists(String basename) {
    var name = "/" + basename + ".properties";
    return PlatformConfiguration.class.getResource(name) != null;
  }
}
