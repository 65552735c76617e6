// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.site.BrowserPages;
import nl.preventiekring.site.cli.Main;
import nl.preventiekring.support.ChildJvm;
import nl.preventiekring.support.ExternalDatabase;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product on the oldest PostgreSQL that an administrator may bring, made ready by
 * docs/admin/roles.sql. The build profile {@code full} lays its programs in the folder target.
 */
@Tag("full")
class OldestPostgresIT {
  private static final String FIGURES = "src/test/resources/nl/preventiekring/site/cli/health.csv";
  private static final int SOME_ROWS_REFUSED = 3;

  @TempDir private Path folder;

  @Test
  void migrationsDemonstrationSearchAndImportWorkOnPostgresql15() throws Exception {
    var cluster = new PostgresCluster(programs(), folder.resolve("database"), Map.of());
    try {
      var access = new RolesFile(cluster).run();
      assertThat(majorVersion(access)).isEqualTo(15);
      var environment = ExternalDatabase.environment(access);
      try (var server = child(environment, "start", "--port", "0")) {
        visit(server.awaitLine("http://localhost:"), environment);
        server.terminate();
      }
      assertThat(folder.resolve("home/database")).doesNotExist();
    } finally {
      cluster.stop();
    }
  }

  private void visit(String address, Map<String, String> environment) throws Exception {
    try (var browser = new BrowserPages(address)) {
      assertThat(text(browser, "/gebieden/Voorbeeld-2024/GM9001")).contains("verzonnen");
      assertThat(text(browser, "/zoeken?q=Havermmonde")).contains("Havermonde");
      var figures = RepositoryRoot.path().resolve(FIGURES).toString();
      try (var imported = child(environment, "import", figures)) {
        assertThat(imported.await()).as(imported.err()).isEqualTo(SOME_ROWS_REFUSED);
      }
      try (var profile = child(environment, "profile", "GM9801")) {
        assertThat(profile.await()).as(profile.err()).isZero();
        assertThat(profile.out()).contains("44,4");
      }
    }
  }

  private static String text(BrowserPages browser, String path) {
    try (var page = browser.open(path, "nl-NL", 1280, true)) {
      assertThat(page.complaints()).isEmpty();
      return page.page().locator("body").innerText();
    }
  }

  private ChildJvm child(Map<String, String> environment, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    return ChildJvm.start(environment, Main.class, all.toArray(String[]::new));
  }

  private static int majorVersion(DatabaseAccess access) throws Exception {
    try (var connection = access.connectAsApp()) {
      return connection.getMetaData().getDatabaseMajorVersion();
    }
  }

  private static Path programs() throws Exception {
    var folder = RepositoryRoot.target().resolve("oldest-postgresql");
    assertThat(folder).as("Build with the profile \"full\"").isDirectory();
    try (var files = Files.list(folder)) {
      var archive =
          files.filter(file -> file.toString().endsWith(".txz")).findFirst().orElseThrow();
      return PostgresBinaries.unpackInto(folder, archive.toUri().toURL());
    }
  }
}
