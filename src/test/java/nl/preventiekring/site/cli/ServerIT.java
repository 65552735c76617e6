package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.preventiekring.support.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ServerIT {
  @TempDir private Path home;

  @Test
  void startServesUntilASignalAndTakesItsDatabaseAlong() throws Exception {
    try (var server = start()) {
      var url = server.awaitLine("http://localhost:");
      assertThat(status(url + "/health/ready")).isEqualTo(200);
      assertThat(home.resolve("database/data/postmaster.pid")).exists();
      assertThat(server.terminate()).isEqualTo(128 + 15);
      assertThat(home.resolve("database/data/postmaster.pid")).doesNotExist();
      assertThat(server.out().lines().findFirst()).contains(url);
      assertThat(Files.readString(home.resolve("log/preventiekring.log"))).isNotEmpty();
      assertThat(server.err()).isNotEmpty();
      server.err().lines().forEach(line -> JsonMapper.shared().readTree(line));
    }
  }

  private ChildJvm start() {
    return ChildJvm.start(
        Main.class,
        "start",
        "--home",
        home.toString(),
        "--port",
        "0",
        "--no-demo",
        "--log-format",
        "json");
  }

  private static int status(String url) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(url)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
