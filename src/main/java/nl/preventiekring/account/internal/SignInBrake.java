// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import nl.preventiekring.account.internal.TryStore.Tries;
import org.springframework.stereotype.Component;

/**
 * Counts tries in the database before they are made, so that twenty at once are not twenty extra. A
 * window begins with its first try and is not stretched by later ones. Five wrong passwords shut an
 * account for the computer they came from, so that a stranger does not keep its owner out; only
 * somebody with many computers can, by a hundred wrong ones in each window (A.107).
 */
@Component
class SignInBrake {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int TRIES_PER_PERSON = 5;
  private static final int TRIES_PER_ACCOUNT = 100;
  private static final int TRIES_PER_ADDRESS = 20;

  private final TryStore tries;
  private final Clock clock;

  SignInBrake(TryStore tries, Clock clock) {
    this.tries = tries;
    this.clock = clock;
  }

  /**
   * What tries are counted by.
   *
   * @param most tries in a window
   */
  record Key(String text, int most) {
    static Key ofAccount(String email) {
      return new Key("account " + digest(email), TRIES_PER_ACCOUNT);
    }

    static Key ofAccountFrom(String email, String address) {
      return new Key("account " + digest(email) + " from " + address, TRIES_PER_PERSON);
    }

    /** Somebody who is signed in says the password again. */
    static Key ofPresentPassword(String email) {
      return new Key("present " + digest(email), TRIES_PER_PERSON);
    }

    static Key ofAddress(String address) {
      return new Key("address " + address, TRIES_PER_ADDRESS);
    }
  }

  /** Counts a try. Answers how long to wait where there were too many; then nothing is checked. */
  Optional<Duration> count(Key key) {
    Instant now = clock.instant();
    Tries counted = tries.count(key.text(), now, now.minus(WINDOW));
    return counted.count() <= key.most()
        ? Optional.empty()
        : Optional.of(Duration.between(now, counted.since().plus(WINDOW)));
  }

  /** The try was right: it does not count. */
  void takeBack(Key key) {
    tries.takeBack(key.text());
  }

  /** Whoever has shown the right password begins anew. */
  void forget(Key key) {
    tries.forget(key.text(), clock.instant().minus(KEPT));
  }

  private static String digest(String email) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(email.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
