// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.preventiekring.opendata.ImportCancelled;

/**
 * The waits between tries: longer each time, with chance in them so that many installations do not
 * come back in the same second, or as long as the server asks.
 */
final class Patience {
  private static final Duration STEP = Duration.ofSeconds(1);

  private final FetchRules rules;
  private final Sleeper sleeper;
  private final RandomGenerator random;
  private final Clock clock;

  Patience(FetchRules rules, Sleeper sleeper, RandomGenerator random, Clock clock) {
    this.rules = rules;
    this.sleeper = sleeper;
    this.random = random;
    this.clock = clock;
  }

  /**
   * How long to wait after a failed try; empty where it makes no sense to go on.
   *
   * @param tried how many tries failed, from 1
   * @param retryAfter what the server asks, if anything
   */
  Optional<Duration> after(int tried, Optional<Duration> retryAfter) {
    if (tried >= rules.tries()
        || retryAfter.filter(asked -> asked.compareTo(rules.longestWait()) > 0).isPresent()) {
      return Optional.empty();
    }
    Duration doubled = rules.firstWait().multipliedBy(1L << Math.min(tried - 1, 20));
    long most = Math.min(doubled.toMillis(), rules.longestWait().toMillis());
    Duration chance = Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    return Optional.of(retryAfter.filter(asked -> asked.compareTo(chance) > 0).orElse(chance));
  }

  /** Reads a Retry-After: seconds, or a moment as HTTP writes it. */
  Optional<Duration> retryAfter(String header) {
    if (header.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
    }
    try {
      ZonedDateTime moment = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration left = Duration.between(clock.instant(), moment.toInstant());
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Waits in short steps, so that somebody who stops the import does not wait along. */
  void sleep(Duration time, Runnable goOn) {
    try {
      for (Duration left = time; left.isPositive(); left = left.minus(STEP)) {
        goOn.run();
        sleeper.sleep(left.compareTo(STEP) < 0 ? left : STEP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ImportCancelled();
    }
  }
}
