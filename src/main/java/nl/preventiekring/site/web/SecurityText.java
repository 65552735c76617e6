package nl.preventiekring.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where to report a weak spot (RFC 9116). Only the organisation that runs the product can say that,
 * so without {@code preventiekring.security-contact} there is no such file.
 */
@RestController
class SecurityText {
  private static final Duration VALID = Duration.ofDays(180);

  private final String contact;
  private final Clock clock;

  SecurityText(@Value("${preventiekring.security-contact:}") String contact, Clock clock) {
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
