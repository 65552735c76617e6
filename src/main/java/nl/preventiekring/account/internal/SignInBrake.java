package nl.preventiekring.account.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries in the database before they are made, so that twenty at once are not twenty extra. A
 * window begins with its first try and is not stretched by later ones: nobody can keep another one
 * out for ever.
 */
@Component
class SignInBrake {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int TRIES_PER_ACCOUNT = 5;
  private static final int TRIES_PER_ADDRESS = 20;

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInBrake(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
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

    static Key ofAddress(String address) {
      return new Key("address " + address, TRIES_PER_ADDRESS);
    }
  }

  /** Counts a try. Answers how long to wait where there were too many; then nothing is checked. */
  Optional<Duration> count(Key key) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            insert into account.sign_in_brake as brake (key, tries, since) values (:key, 1, :now)
            on conflict (key) do update set
              tries = case when brake.since <= :start then 1 else least(brake.tries + 1, 1000000) end,
              since = case when brake.since <= :start then :now else brake.since end
            returning tries, since
            """)
        .param("key", key.text())
        .param("now", Timestamp.from(now))
        .param("start", Timestamp.from(now.minus(WINDOW)))
        .query((row, _) -> new Counted(row.getInt("tries"), row.getTimestamp("since").toInstant()))
        .single()
        .waitAfter(key.most(), now);
  }

  /** The try was right: it does not count. */
  void takeBack(Key key) {
    jdbc.sql("update account.sign_in_brake set tries = tries - 1 where key = :key and tries > 1")
        .param("key", key.text())
        .update();
  }

  /** Whoever has shown the right password begins anew. */
  void forget(Key key) {
    jdbc.sql("delete from account.sign_in_brake where key = :key or since < :old")
        .param("key", key.text())
        .param("old", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }

  private record Counted(int tries, Instant since) {
    Optional<Duration> waitAfter(int most, Instant now) {
      return tries <= most
          ? Optional.empty()
          : Optional.of(Duration.between(now, since.plus(WINDOW)));
    }
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
