// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations of all modules, each with a history in its own schema, in the order in which the
 * modules may know one another. A fingerprint of all files lets the usual start ask one question
 * instead of seven histories (ADR 0004).
 */
public final class Migrations {
  private static final String LOCATION = "db/migration/";
  private static final List<String> MODULES =
      List.of("__root", "platform", "account", "region", "indicator", "opendata", "profile");

  /** How a database stands to the migrations of this build. */
  public enum State {
    /** Nothing of ours is in it. */
    EMPTY,
    /** Made by an older build. */
    OLDER,
    CURRENT,
    /** Holds a migration that this build does not know. */
    NEWER
  }

  private final DatabaseAccess access;

  public Migrations(DatabaseAccess access) {
    this.access = access;
  }

  /** Where a module stands among those with tables; a module without tables comes last. */
  public static int orderOf(String module) {
    var index = MODULES.indexOf(module);
    return index < 0 ? MODULES.size() : index;
  }

  /** Compares without changing anything. */
  public State state() throws SQLException {
    var stored = storedFingerprint();
    if (stored.isEmpty()) {
      return State.EMPTY;
    }
    if (stored.get().equals(fingerprint())) {
      return State.CURRENT;
    }
    return MODULES.stream().anyMatch(this::holdsUnknown) ? State.NEWER : State.OLDER;
  }

  /** Brings the database to this build. Running it again changes nothing. */
  public void migrate() throws SQLException {
    for (var module : MODULES) {
      flyway(module).migrate();
      hideHistory(module);
    }
    remember(fingerprint());
  }

  /** The same for the same migration files, another one after any change in them. */
  public static String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files()) {
        digest.update(
            file.getURL()
                .getPath()
                .replaceFirst(".*" + LOCATION, "")
                .getBytes(StandardCharsets.UTF_8));
        digest.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("The migrations of this build cannot be read", e);
    }
  }

  private static List<Resource> files() throws IOException {
    var pattern = "classpath*:" + LOCATION + "*/V*.sql";
    var files = new PathMatchingResourcePatternResolver().getResources(pattern);
    return Arrays.stream(files).sorted(Comparator.comparing(Migrations::path)).toList();
  }

  private static String path(Resource file) {
    try {
      return file.getURL().getPath();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Flyway flyway(String module) {
    var login = access.requiredMigrator();
    return Flyway.configure()
        .dataSource(access.url(), login.user(), login.password())
        .schemas(schema(module))
        .table("flyway_history")
        .locations("classpath:" + LOCATION + module)
        .failOnMissingLocations(false)
        .load();
  }

  private static String schema(String module) {
    return module.equals("__root") ? "public" : module;
  }

  private boolean holdsUnknown(String module) {
    return Arrays.stream(flyway(module).info().all())
        .map(migration -> migration.getState())
        .anyMatch(state ->
            state == MigrationState.FUTURE_SUCCESS || state == MigrationState.MISSING_SUCCESS);
  }

  /** The app role has no business with what was migrated when. */
  private void hideHistory(String module) throws SQLException {
    execute("revoke all on " + schema(module) + ".flyway_history from preventiekring_app");
  }

  private void remember(String fingerprint) throws SQLException {
    execute(
        """
        insert into platform.migrated (fingerprint) values ('%s')
        on conflict (only_row) do update set fingerprint = excluded.fingerprint, migrated_at = now()
        """
            .formatted(fingerprint));
  }

  private void execute(String command) throws SQLException {
    try (var connection = access.connectAsMigrator();
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private Optional<String> storedFingerprint() throws SQLException {
    try (var connection = access.connectAsApp()) {
      return hasTable(connection) ? storedFingerprint(connection) : Optional.empty();
    }
  }

  private static boolean hasTable(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select to_regclass('platform.migrated') is not null")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static Optional<String> storedFingerprint(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select fingerprint from platform.migrated")) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }
}
