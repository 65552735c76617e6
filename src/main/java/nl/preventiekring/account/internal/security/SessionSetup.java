// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;

/**
 * Sessions in the database: 30 minutes without use end them, 12 hours in any case (PersonContexts).
 * They hold text and nothing else, so that no row can make the server build an object.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(tableName = "account.spring_session", maxInactiveIntervalInSeconds = 30 * 60)
class SessionSetup {
  private static final int ID_BYTES = 32;

  @Bean
  CookieSerializer sessionCookie() {
    return new SessionCookie();
  }

  @Bean
  SessionIdGenerator sessionIds() {
    var random = new SecureRandom();
    return () -> {
      var bytes = new byte[ID_BYTES];
      random.nextBytes(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    };
  }

  /** The name is the one that Spring Session looks for. */
  @Bean
  GenericConversionService springSessionConversionService() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, SessionSetup::bytes);
    conversion.addConverter(
        byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
    return conversion;
  }

  private static byte[] bytes(Object value) {
    if (value instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    throw new IllegalArgumentException("a session holds text only, not " + value.getClass());
  }
}
