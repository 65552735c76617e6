// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.preventiekring.support.ChildJvm;
import nl.preventiekring.support.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ServerIT {
  private static final String VISITOR = "203.0.113.7";

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

  @Tag("full")
  @Test
  void behindAProxyTheVisitorCountsAndNotTheProxy() throws Exception {
    int port = freePort();
    try (var server =
        ChildJvm.start(
            Map.of("PREVENTIEKRING_PUBLIC_URL", "https://preventie.example.nl"),
            Main.class,
            "start",
            "--home",
            home.toString(),
            "--port",
            String.valueOf(port),
            "--no-demo")) {
      assertThat(server.awaitLine("https://")).isEqualTo("https://preventie.example.nl");
      Visitor visitor =
          new Visitor(port).with("X-Forwarded-Proto", "https").with("X-Forwarded-For", VISITOR);
      Visitor.Answer answer = visitor.get("/aanmelden");
      assertThat(answer.header("Set-Cookie")).startsWith("__Host-formulier=").contains("Secure");
      assertThat(answer.header("Strict-Transport-Security")).contains("max-age");
      assertThat(visitor.get("/beheer").header("Location")).startsWith("/aanmelden");
      assertThat(visitor.signIn("iemand@example.org", "niet het goede").status()).isEqualTo(422);
      assertThat(Files.readString(home.resolve("log/preventiekring.log")))
          .contains("Sign-in refused: address " + VISITOR);
      server.terminate();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
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
