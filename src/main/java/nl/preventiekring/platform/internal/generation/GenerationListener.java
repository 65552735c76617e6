// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjLongConsumer;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread with a connection of its own that waits for notices, and comes back when the connection
 * breaks.
 */
final class GenerationListener {
  static final String CHANNEL = "preventiekring_generation";

  private static final Logger log = LoggerFactory.getLogger(GenerationListener.class);
  private static final int RETRY_AFTER_MILLIS = 1_000;

  private final DatabaseAccess access;
  private final Duration checkEvery;
  private final ObjLongConsumer<String> onNotice;
  private final CatchUp catchUp;
  private final AtomicReference<@Nullable Connection> open = new AtomicReference<>();
  private @Nullable Thread thread;
  private volatile boolean stopped;
  private volatile boolean failing;

  /** Called after LISTEN, before the first notice, and after each silence. */
  interface CatchUp {
    /**
     * @param again whether the connection was lost since the last time
     */
    void catchUp(boolean again);
  }

  GenerationListener(
      DatabaseAccess access,
      Duration checkEvery,
      ObjLongConsumer<String> onNotice,
      CatchUp catchUp) {
    this.access = access;
    this.checkEvery = checkEvery;
    this.onNotice = onNotice;
    this.catchUp = catchUp;
  }

  synchronized void start() {
    if (thread == null && !stopped) {
      thread = Thread.ofPlatform().daemon().name("generations").start(this::run);
    }
  }

  /** Ends the thread and waits until no listener runs any more. */
  void stop() {
    stopped = true;
    var connection = open.getAndSet(null);
    Thread ending;
    synchronized (this) {
      ending = thread;
    }
    if (ending == null) {
      return;
    }
    ending.interrupt();
    abort(connection);
    join(ending);
  }

  /** False from the first failure until the connection is back. */
  boolean isListening() {
    return !failing;
  }

  private void run() {
    for (var again = false; !stopped; again = true) {
      try {
        listen(again);
      } catch (SQLException | RuntimeException | Error e) {
        failing = !stopped;
        if (failing) {
          log.warn("Not hearing of changes by other processes, trying again", e);
        }
      }
      pause();
    }
  }

  private void listen(boolean again) throws SQLException {
    try (var connection = access.connectAsApp()) {
      open.set(connection);
      try (var statement = connection.createStatement()) {
        statement.execute("listen " + CHANNEL);
      }
      catchUp.catchUp(again);
      failing = false;
      while (!stopped) {
        await(connection);
      }
    }
  }

  private void await(Connection connection) throws SQLException {
    var notices =
        connection
            .unwrap(PGConnection.class)
            .getNotifications(Math.toIntExact(checkEvery.toMillis()));
    if (notices == null || notices.length == 0) {
      check(connection);
    } else {
      tell(notices);
    }
  }

  /** Several notices about one name count as the last. */
  private void tell(PGNotification[] notices) {
    var newest = new LinkedHashMap<String, Long>();
    for (var notice : notices) {
      var words = notice.getParameter().split(" ", 2);
      newest.merge(words[0], Long.parseLong(words[1]), Math::max);
    }
    newest.forEach(onNotice::accept);
  }

  /** A notice can get lost; the numbers in the database cannot. */
  private void check(Connection connection) throws SQLException {
    if (!connection.isValid(5)) {
      throw new SQLException("the connection is gone");
    }
    catchUp.catchUp(false);
  }

  private void pause() {
    try {
      if (!stopped) {
        Thread.sleep(RETRY_AFTER_MILLIS);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Closing politely would wait for the very answer that the thread waits for. */
  private static void abort(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.abort(Runnable::run);
      }
    } catch (SQLException e) {
      log.debug("The connection was gone already", e);
    }
  }

  private static void join(Thread ending) {
    try {
      ending.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
