// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HealthIT {
  @LocalServerPort private int port;

  @Test
  void aServerThatRunsIsLive() throws Exception {
    var answer = get("/health/live");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void readinessNamesItsPartsAndNoDetails() throws Exception {
    var answer = get("/health/ready");
    assertThat(answer.body()).contains("\"database\"", "\"migrations\"").doesNotContain("details");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void nothingElseOfTheActuatorIsOpen() throws Exception {
    assertThat(get("/env").body()).doesNotContain("propertySources");
    assertThat(get("/actuator").body()).doesNotContain("_links");
  }

  @Test
  void aDatabaseThatAnotherVersionMigratedIsNotReady() {
    var database = TestDatabase.migrated();
    var check = new MigrationReadiness(database.jdbcClient());
    assertThat(check.problem()).isEmpty();
    JdbcClient.create(database.migratorDataSource())
        .sql("update platform.migrated set fingerprint = 'of another build'")
        .update();
    assertThat(check.problem()).isPresent();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
