// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.platform.Settings.Variable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where to report a weak spot (RFC 9116). Only the organisation that runs the product can say that,
 * so without {@code PREVENTIEKRING_SECURITY_CONTACT} there is no such file.
 */
@RestController
class SecurityText {
  private static final Duration VALID = Duration.ofDays(180);

  private final String contact;
  private final Clock clock;

  @Autowired
  SecurityText(ObjectProvider<Settings> settings, Clock clock) {
    this(
        settings.stream()
            .flatMap(set -> set.value(Variable.PREVENTIEKRING_SECURITY_CONTACT).stream())
            .findFirst()
            .orElse(""),
        clock);
  }

  SecurityText(String contact, Clock clock) {
    this.contact = contact;
    this.clock = clock;
  }

  @GetMapping(
      value = {"/.well-known/security.txt", "/security.txt"},
      produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> text() {
    return contact.isBlank()
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok(text(contact, clock.instant()));
  }

  static String text(String contact, Instant now) {
    return """
    Contact: %s
    Expires: %s
    Preferred-Languages: nl, en
    """
        .formatted(contact, now.plus(VALID).truncatedTo(ChronoUnit.DAYS));
  }
}
