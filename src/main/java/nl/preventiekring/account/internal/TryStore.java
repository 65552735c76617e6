// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of account.sign_in_brake: tries in a window of time, by whatever they are counted by. */
@Component
class TryStore {
  private final JdbcClient jdbc;

  TryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param since first try of the window
   */
  record Tries(int count, Instant since) {}

  /** Counts one more, in a new window where the former began at or before {@code start}. */
  Tries count(String key, Instant now, Instant start) {
    return jdbc.sql(
            """
            insert into account.sign_in_brake as brake (key, tries, since) values (:key, 1, :now)
            on conflict (key) do update set
              tries = case when brake.since <= :start then 1 else least(brake.tries + 1, 1000000) end,
              since = case when brake.since <= :start then :now else brake.since end
            returning tries, since
            """)
        .param("key", key)
        .param("now", Timestamp.from(now))
        .param("start", Timestamp.from(start))
        .query((row, _) -> new Tries(row.getInt("tries"), row.getTimestamp("since").toInstant()))
        .single();
  }

  void takeBack(String key) {
    jdbc.sql("update account.sign_in_brake set tries = tries - 1 where key = :key and tries > 1")
        .param("key", key)
        .update();
  }

  /** Removes this one, and all that began before {@code old}. */
  void forget(String key, Instant old) {
    jdbc.sql("delete from account.sign_in_brake where key = :key or since < :old")
        .param("key", key)
        .param("old", Timestamp.from(old))
        .update();
  }
}
