// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a server answers: language, caching, sessions, errors. */
@IntegrationTest
class PagesIT {
  private static final String AREA = "/gebieden/Voorbeeld-2024/GM9001";
  private static final String HTML = "text/html";

  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
  @Autowired private DatabaseAccess access;

  @BeforeEach
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
  }

  @Test
  void browserThatPrefersEnglishGetsEnglish() throws Exception {
    assertThat(get("/", "Accept-Language", "en-GB,nl;q=0.5").body()).contains("lang=\"en\"");
    assertThat(get("/", "Accept-Language", "fr").body()).contains("lang=\"nl\"");
    assertThat(get("/").body()).contains("lang=\"nl\"");
  }

  @Test
  void chosenLanguageIsKeptInACookie() throws Exception {
    HttpResponse<String> chosen = get("/?taal=en");
    assertThat(chosen.body()).contains("lang=\"en\"");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("taal=en;")
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(get("/", "Cookie", "taal=en", "Accept-Language", "nl").body())
        .contains("lang=\"en\"");
  }

  @Test
  void languageThatWeDoNotHaveChangesNothing() throws Exception {
    HttpResponse<String> answer = get("/?taal=fr");
    assertThat(answer.body()).contains("lang=\"nl\"");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(get("/", "Cookie", "taal=fr").body()).contains("lang=\"nl\"");
  }

  @Test
  void anonymousPagesMakeNoSession() throws Exception {
    for (String path : List.of("/", AREA, "/indicatoren", "/zoeken?q=a", "/bestaat-niet")) {
      assertThat(get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
  }

  @Test
  void unchangedAreaPageIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get(AREA);
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
    HttpResponse<String> again = get(AREA, "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void otherLanguageOrOtherAgesAreAnotherPage() throws Exception {
    String etag = get(AREA).headers().firstValue("ETag").orElseThrow();
    assertThat(get(AREA, "If-None-Match", etag, "Accept-Language", "en").statusCode())
        .isEqualTo(200);
    assertThat(get(AREA + "?leeftijd=65%2B", "If-None-Match", etag).statusCode()).isEqualTo(200);
  }

  @Test
  void unknownAreaIsAPageInPlainWords() throws Exception {
    for (String path : List.of("/gebieden/NL-2020/GM9999", "/gebieden/x/y")) {
      HttpResponse<String> answer = get(path, "Accept", HTML);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("bestaat geen gebied met code", "R.101");
    }
  }

  @Test
  void unknownIndicatorAndReleaseAreNotFound() throws Exception {
    assertThat(get("/indicatoren/geen%20naam", "Accept", HTML).statusCode()).isEqualTo(404);
    assertThat(get("/herkomst/999999999", "Accept", HTML).statusCode()).isEqualTo(404);
    assertThat(get("/herkomst/een", "Accept", HTML).statusCode()).isEqualTo(404);
  }

  @Test
  void whereThePeopleCannotBeReadThereIsStillAPageInPlainWords() throws Exception {
    JdbcClient owner = owner();
    owner.sql("revoke select on account.spring_session from preventiekring_app").update();
    try {
      HttpResponse<String> answer = get("/", "Accept", HTML, "Cookie", "sessie=gestolen");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("<html", "lang=\"nl\"", "/aanmelden");
    } finally {
      owner.sql("grant select on account.spring_session to preventiekring_app").update();
    }
  }

  private JdbcClient owner() {
    var login = access.requiredMigrator();
    return JdbcClient.create(
        new DriverManagerDataSource(access.url(), login.user(), login.password()));
  }

  @Test
  void onlyPagesThatShowMadeUpFiguresSaySo() throws Exception {
    for (String path : List.of("/", AREA, "/gebieden?indeling=Voorbeeld-2024")) {
      assertThat(get(path).body()).as(path).contains("demo-banner");
    }
    for (String path : List.of("/indicatoren", "/over", "/zoeken?q=a")) {
      assertThat(get(path).body()).as(path).doesNotContain("demo-banner");
    }
  }

  @Test
  void addressesAsPeopleTypeThemLeadToThePage() throws Exception {
    assertThat(location("/gebieden/")).isEqualTo("/gebieden");
    assertThat(location("/gebieden/voorbeeld-2024/gm9001?leeftijd=65%2B"))
        .isEqualTo(AREA + "?leeftijd=65%2B");
    assertThat(get("/gebieden?indeling=XX").body()).contains("Er is geen indeling XX");
    assertThat(get("/gebieden?indeling=voorbeeld-2024").body()).doesNotContain("utrecht-alert");
  }

  private String location(String path) throws Exception {
    return get(path).headers().firstValue("Location").orElse("");
  }

  @Test
  void indicatorsAreFoundByNameAndByHavingFigures() throws Exception {
    assertThat(get("/indicatoren?naam=EENZAAM").body())
        .contains("/indicatoren/loneliness", "value=\"EENZAAM\"")
        .doesNotContain("/indicatoren/smoking\"");
    assertThat(get("/indicatoren?naam=zzzz").body()).contains("Geen indicator gevonden");
    assertThat(get("/indicatoren?cijfers=ja").body())
        .contains("/indicatoren/loneliness", "checked")
        .doesNotContain("nog niet</td>");
  }

  @Test
  void programIsAnsweredInProblemJson() throws Exception {
    HttpResponse<String> answer = get("/gebieden/NL-2020/GM9999", "Accept", "application/json");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"rule\":\"R.101\"");
  }

  @Test
  void ageThatIsNoAgeShowsTheUsualOne() throws Exception {
    assertThat(get(AREA + "?leeftijd=oud").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsSearchedForIsNeverMarkup() throws Exception {
    assertThat(get("/zoeken?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void pageHoldsNoInlineScriptOrStyle() throws Exception {
    for (String path : List.of("/", AREA, "/indicatoren", "/zoeken?q=a")) {
      assertThat(get(path).body())
          .as(path)
          .doesNotContain("<style", " style=\"", "<script>", " onclick=", "javascript:");
    }
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
