// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.home.OwnDatabase;
import nl.preventiekring.support.ChildJvm;

/**
 * Imports that are killed at a moment that can be seen from outside: a line that the import
 * printed, or a table that it waits for because this process holds it. Each round imports another
 * figure and one more area, so a half-stored import shows.
 */
final class KillDrill {
  /** Where the import stands when it is killed; a table is the one that it is about to write. */
  enum Moment {
    CONNECTED(""),
    READING(""),
    STORING_AREAS("region.area"),
    STORING_NAMES("region.search_entry"),
    ANNOUNCING("platform.generation"),
    STORING_RELEASE("indicator.release"),
    STORING_FILES("indicator.release_file"),
    STORING_FIGURES("indicator.slice"),
    /** The last table is let go and nobody waits for what comes of it. */
    COMMITTING("indicator.slice"),
    REPORTED("");

    private final String table;

    Moment(String table) {
      this.table = table;
    }
  }

  /** Who is killed. */
  enum Victim {
    IMPORT,
    IMPORT_AND_DATABASE
  }

  private static final String HEADER =
      "ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Gemeentenaam_1;SoortRegio_2;Codering_3;"
          + "ErvarenGezondheidGoedZeerGoed_4;Eenzaam_28\n";

  private final Path folder;
  private int rounds;
  private int kept;

  private KillDrill(Path folder) {
    this.folder = folder;
  }

  /** Begins with one import that nobody disturbs. */
  static KillDrill on(Path folder) throws Exception {
    KillDrill drill = new KillDrill(folder);
    drill.anImportStillWorks();
    return drill;
  }

  /** Rounds whose import was there afterwards. */
  int kept() {
    return kept;
  }

  void anImportStillWorks() throws Exception {
    rounds++;
    try (ChildJvm child = startImport()) {
      assertThat(child.await()).as(child.err()).isZero();
    }
    assertThat(wasKept()).isTrue();
  }

  /** Kills, opens the home again, and looks whether all of the import is there or nothing. */
  void round(Moment moment, Victim victim) throws Exception {
    rounds++;
    int before = kept;
    OwnDatabase database = new OwnDatabase(home(), _ -> {});
    DatabaseAccess access = database.join();
    try (Connection watching = access.connectAsMigrator();
        Connection holding = access.connectAsMigrator();
        ChildJvm child = startImport()) {
      reach(moment, child, watching, holding);
      kill(victim, child);
    } finally {
      database.leave();
    }
    boolean there = wasKept();
    if (moment == Moment.REPORTED) {
      assertThat(there).as("reported, so kept").isTrue();
    } else if (moment != Moment.COMMITTING) {
      assertThat(there).as("killed while %s", moment).isFalse();
    }
    assertThat(kept).isEqualTo(there ? before + 1 : before);
  }

  private void reach(Moment moment, ChildJvm child, Connection watching, Connection holding)
      throws Exception {
    switch (moment) {
      case CONNECTED -> await(child, watching, "pg_stat_activity where usename like '%_app'");
      case READING ->
          child.awaitNotNull(() -> child.err().contains(file()) ? child : null, "its file");
      case REPORTED -> child.awaitLine("Levering");
      default -> {
        holding.setAutoCommit(false);
        execute(holding, "lock table " + moment.table + " in share row exclusive mode");
        await(
            child,
            watching,
            "pg_locks where not granted and relation = '" + moment.table + "'::regclass");
        if (moment == Moment.COMMITTING) {
          holding.commit();
        }
      }
    }
  }

  private void kill(Victim victim, ChildJvm child) throws Exception {
    if (victim == Victim.IMPORT_AND_DATABASE) {
      String first = Files.readAllLines(folder.resolve("database/data/postmaster.pid")).getFirst();
      ProcessHandle server = ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
      List<ProcessHandle> all = server.descendants().toList();
      server.destroyForcibly();
      all.forEach(ProcessHandle::destroyForcibly);
      server.onExit().get(1, TimeUnit.MINUTES);
    }
    child.kill();
  }

  /** Whether the import of this round is there; everything that is there must be whole. */
  private boolean wasKept() throws Exception {
    OwnDatabase database = new OwnDatabase(home(), _ -> {});
    try (Connection connection = database.join().connectAsMigrator()) {
      boolean there = count(connection, "region.area where code = '" + area() + "'") == 1;
      kept += there ? 1 : 0;
      assertThat(count(connection, "indicator.release")).isEqualTo(kept);
      assertThat(count(connection, "indicator.release where status = 'PUBLISHED'")).isEqualTo(kept);
      assertThat(count(connection, "indicator.release_file")).isEqualTo(kept);
      assertThat(count(connection, "indicator.slice")).isEqualTo(2L * kept);
      assertThat(
              count(connection, "indicator.slice s join indicator.release r on r.id = release_id"))
          .isEqualTo(2L * kept);
      assertThat(count(connection, "region.area where code like 'GM%'")).isEqualTo(kept);
      assertThat(count(connection, "region.search_entry where code like 'GM%'")).isEqualTo(kept);
      assertThat(number(connection, "select value from platform.generation where name = 'figures'"))
          .isEqualTo(kept);
      assertThat(newestCovers(connection)).isEqualTo(kept + 1);
      return there;
    } finally {
      database.leave();
    }
  }

  /** For how many areas the newest release has room: the country and one for each import. */
  private static long newestCovers(Connection connection) throws SQLException {
    return number(
        connection,
        """
        select min(length(numbers)) / 4 from indicator.slice
        where release_id = (select max(id) from indicator.release)
        """);
  }

  private static void await(ChildJvm child, Connection watching, String rows)
      throws InterruptedException {
    child.awaitNotNull(() -> some(watching, rows) ? rows : null, rows);
  }

  private static boolean some(Connection watching, String rows) {
    try {
      return count(watching, rows) > 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long count(Connection connection, String rows) throws SQLException {
    return number(connection, "select count(*) from " + rows);
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private ChildJvm startImport() throws IOException {
    Path path = Files.writeString(folder.resolve(file()), text());
    return ChildJvm.start(Main.class, "import", path.toString(), "--home", folder.toString());
  }

  private String text() {
    return HEADER + row("NL01", "Land") + row(area(), "Gemeente");
  }

  private String row(String code, String kind) {
    return "1;20300;MW00000;%s;2020JJ00;Verzonnen;%s;%s;80.1;%d.5\n"
        .formatted(code, kind, code, rounds);
  }

  private String area() {
    return "GM" + (9800 + rounds);
  }

  private String file() {
    return "import-" + rounds + ".csv";
  }

  private Home home() {
    return new Home(folder);
  }
}
