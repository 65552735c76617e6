// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.generation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers in a table, told to other processes by NOTIFY. */
@Component
class PostgresGenerations implements Generations, DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(PostgresGenerations.class);

  private static final Duration CHECK_EVERY = Duration.ofSeconds(30);

  private final JdbcClient database;
  private final Map<String, List<LongConsumer>> listeners = new ConcurrentHashMap<>();
  private final Map<String, Long> heard = new ConcurrentHashMap<>();
  private final Set<String> missed = ConcurrentHashMap.newKeySet();
  private final GenerationListener listening;

  @Autowired
  PostgresGenerations(JdbcClient database, DatabaseAccess access) {
    this(database, access, CHECK_EVERY);
  }

  PostgresGenerations(JdbcClient database, DatabaseAccess access, Duration checkEvery) {
    this.database = database;
    this.listening = new GenerationListener(access, checkEvery, this::onNotice, this::catchUp);
  }

  @Override
  public long current(String name) {
    return database
        .sql("select value from platform.generation where name = :name")
        .param("name", name)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  @Override
  public long raise(String name) {
    return database
        .sql(
            """
            with raised as (
              insert into platform.generation as old (name, value) values (:name, 1)
              on conflict (name) do update set value = old.value + 1
              returning name, value)
            select value
            from raised, lateral (select pg_notify(:channel, name || ' ' || value)) told
            """)
        .param("name", name)
        .param("channel", GenerationListener.CHANNEL)
        .query(Long.class)
        .single();
  }

  @Override
  public void onChange(String name, LongConsumer listener) {
    heard.putIfAbsent(name, current(name));
    listeners.computeIfAbsent(name, any -> new CopyOnWriteArrayList<>()).add(listener);
    listening.start();
  }

  @Override
  public void destroy() {
    listening.stop();
  }

  private void onNotice(String name, long value) {
    heard.merge(name, value, Math::max);
    missed.remove(name);
    listeners.getOrDefault(name, List.of()).forEach(listener -> call(listener, name, value));
  }

  boolean isListening() {
    return listening.isListening();
  }

  /** What was raised while nobody listened is told now, and again what a listener failed on. */
  private void catchUp(boolean again) {
    for (var name : listeners.keySet()) {
      var value = current(name);
      if (again || missed.contains(name) || value != heard.getOrDefault(name, 0L)) {
        onNotice(name, value);
      }
    }
  }

  /** An error, such as too little memory for this moment, must not end the listening. */
  private void call(LongConsumer listener, String name, long value) {
    try {
      listener.accept(value);
    } catch (RuntimeException | Error e) {
      missed.add(name);
      log.error("A listener to generation {} of {} failed", value, name, e);
    }
  }
}
