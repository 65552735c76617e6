package nl.preventiekring.platform.internal.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjLongConsumer;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A thread with a connection of its own that waits for notices, and comes back when the connection
 * breaks.
 */
final class GenerationListener {
  static final String CHANNEL = "preventiekring_generation";

  private static final Logger log = LoggerFactory.getLogger(GenerationListener.class);
  private static final int CHECK_EVERY_MILLIS = 30_000;
  private static final int RETRY_AFTER_MILLIS = 1_000;

  private final DatabaseAccess access;
  private final ObjLongConsumer<String> onNotice;
  private final OnConnect onConnect;
  private final AtomicReference<@Nullable Connection> open = new AtomicReference<>();
  private @Nullable Thread thread;
  private volatile boolean stopped;

  /** Called after LISTEN, before the first notice. */
  interface OnConnect {
    /**
     * @param again false for the first connection of this process
     */
    void connected(boolean again);
  }

  GenerationListener(DatabaseAccess access, ObjLongConsumer<String> onNotice, OnConnect onConnect) {
    this.access = access;
    this.onNotice = onNotice;
    this.onConnect = onConnect;
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

  private void run() {
    for (var again = false; !stopped; again = true) {
      try {
        listen(again);
      } catch (SQLException | DataAccessException e) {
        if (!stopped) {
          log.warn("Not hearing of changes by other processes, trying again: {}", e.getMessage());
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
      onConnect.connected(again);
      while (!stopped) {
        await(connection);
      }
    }
  }

  private void await(Connection connection) throws SQLException {
    var notices = connection.unwrap(PGConnection.class).getNotifications(CHECK_EVERY_MILLIS);
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

  private static void check(Connection connection) throws SQLException {
    if (!connection.isValid(5)) {
      throw new SQLException("the connection is gone");
    }
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
