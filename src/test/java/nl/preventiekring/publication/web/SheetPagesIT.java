// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.platform.Home;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import nl.preventiekring.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sheets, cards and sets of sheets over HTTP. */
@IntegrationTest
class SheetPagesIT {
  private static final String TOWN = "/gebieden/Voorbeeld-2024/GM9003";
  private static final String SET = "/factsheets/Voorbeeld-2024/GM9003";

  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
  @Autowired private Accounts accounts;
  @Autowired private Home home;
  private Visitor anybody;

  @BeforeEach
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
    anybody = new Visitor(port);
  }

  @Test
  void thePageOfAnAreaLeadsToItsSheetItsCardsAndTheSet() {
    assertThat(anybody.get(TOWN).body())
        .contains(TOWN + "/factsheet\"", TOWN + "/kaartjes\"", SET + "\"");
    assertThat(anybody.get("/gebieden/Voorbeeld-2024/WK900301").body())
        .contains("/factsheet\"")
        .doesNotContain("\"/factsheets/");
  }

  @Test
  void anybodyMayHaveASheetAndCardsAsPdf() {
    for (String path : List.of("/factsheet.pdf", "/kaartjes.pdf?cijfer=loneliness&per=6")) {
      var answer = anybody.get(TOWN + path);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
      assertThat(answer.header("Content-Disposition")).contains("GM9003.pdf");
      assertThat(answer.body()).startsWith("%PDF-");
    }
  }

  @Test
  void anAreaThatIsNotThereHasNoSheet() {
    for (String path : List.of("/factsheet", "/factsheet.pdf", "/kaartjes", "/kaartjes.pdf")) {
      assertThat(anybody.get("/gebieden/Voorbeeld-2024/GM9099" + path).status()).isEqualTo(404);
      assertThat(anybody.get("/gebieden/eigen/onzin" + path).status()).isEqualTo(404);
    }
  }

  @Test
  void aSetAsksToSignIn() {
    assertThat(anybody.get(SET).location()).startsWith("/aanmelden");
  }

  @Test
  void aDistrictHasNoSet() {
    assertThat(signedIn().get("/factsheets/Voorbeeld-2024/WK900301").status()).isEqualTo(404);
  }

  @Test
  void aSetHoldsEveryDistrictAndNeighbourhoodAndIsOnesOwn() throws Exception {
    Visitor reader = signedIn();
    assertThat(reader.get(SET).body()).contains("Maak de factsheets");
    String job = reader.post(SET, Map.of()).location();
    assertThat(job).startsWith("/factsheets/reeks/");
    assertThat(signedIn().get(job).status()).isEqualTo(404);

    assertThat(finished(reader, job)).contains("De factsheets zijn klaar", "factsheets.zip");
    assertThat(names(reader, job))
        .hasSize(22)
        .contains("Lisdodderland-GM9003.pdf", "Krabbenscheer-WK900304.pdf")
        .allMatch(name -> name.endsWith(".pdf"));
    try (Stream<Path> files = Files.list(home.cache().resolve("factsheets"))) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  @Test
  void whoStopsASetHasNothingAndMayBeginAgain() {
    Visitor reader = signedIn();
    reader.get(SET);
    String job = reader.post(SET, Map.of()).location();
    reader.get(job);
    reader.post(job + "/stoppen", Map.of());

    assertThat(finished(reader, job)).contains("Gestopt").doesNotContain("factsheets.zip");
    assertThat(reader.get(job + "/factsheets.zip").status()).isEqualTo(404);
    reader.get(SET);
    String again = reader.post(SET, Map.of()).location();
    assertThat(again).startsWith("/factsheets/reeks/").isNotEqualTo(job);
    reader.get(again);
    reader.post(again + "/stoppen", Map.of());
    finished(reader, again);
  }

  private Visitor signedIn() {
    Visitor visitor = new Visitor(port);
    visitor.signIn(People.reader(accounts).email(), People.PASSWORD);
    return visitor;
  }

  /** Looks again until it has ended. */
  private static String finished(Visitor visitor, String job) {
    var answer = visitor.get(job);
    while (answer.body().contains("http-equiv=\"refresh\"")) {
      answer = visitor.get(job);
    }
    return answer.body();
  }

  private List<String> names(Visitor visitor, String job) throws IOException, InterruptedException {
    String cookies =
        visitor.cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + job + "/factsheets.zip"))
            .header("Cookie", cookies)
            .build();
    List<String> names = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient();
        ZipInputStream zip =
            new ZipInputStream(
                new ByteArrayInputStream(
                    client.send(request, BodyHandlers.ofByteArray()).body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(new String(zip.readNBytes(5))).isEqualTo("%PDF-");
        names.add(entry.getName());
      }
    }
    return names;
  }
}
