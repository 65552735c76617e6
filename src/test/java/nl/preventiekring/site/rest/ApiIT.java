// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.region.AreaChanges;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.Visitor;
import nl.preventiekring.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs get: every answer keeps to the document that the server gives of itself. */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class ApiIT {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String V1 = "/api/v1";
  private static final String AREA = "Voorbeeld-2024/GM9001";
  private static final String OTHER_AREA = "Voorbeeld-2024/GM9002";
  private static final String FIGURES = V1 + "/cijfers?gebied=" + AREA;
  private static final String COMPARISON =
      V1 + "/vergelijkingen?gebied=" + AREA + "&gebied=" + OTHER_AREA;

  private static final Division OLD = new Division("Vervallen", 2021);
  private static final Division NEW = new Division("Vervallen", 2024);
  private static final AreaCode GONE = AreaCode.of("GM9811");
  private static final AreaCode GROWN = AreaCode.of("GM9812");

  private static final List<String> RIGHT =
      List.of(
          V1 + "/indelingen",
          V1 + "/gebieden",
          V1
              + "/gebieden?indeling=Voorbeeld-2024&niveau=wijk&binnen=GG9901&paginaGrootte=3&pagina=2",
          V1 + "/gebieden?zoek=zilver",
          V1 + "/gebieden/" + AREA,
          V1 + "/indicatoren",
          V1 + "/indicatoren?naam=EENZ",
          V1 + "/indicatoren/loneliness",
          V1 + "/leveringen",
          V1 + "/leveringen/1",
          FIGURES + "&paginaGrootte=1000",
          V1 + "/cijfers?indeling=Voorbeeld-2024&indicator=loneliness&periode=2024&leeftijd=18-64",
          V1 + "/cijfers?indeling=Voorbeeld-2024&gebied=GM9001&gebied=GG9901",
          V1 + "/profielen/" + AREA,
          V1 + "/profielen/Voorbeeld-2024/NL01",
          V1 + "/profielen/Voorbeeld-2024/GG9901?leeftijd=65%2B",
          V1 + "/profielen/Voorbeeld-2024/BU90010101?leeftijd=65+",
          COMPARISON);

  private static final Map<String, Integer> WRONG =
      Map.of(
          V1 + "/gebieden?niveau=dorp&indeling=x&pagina=0", 400,
          V1 + "/indicatoren?paginaGrootte=1001", 400,
          V1 + "/leveringen?pagina=een", 400,
          V1 + "/cijfers", 400,
          V1 + "/vergelijkingen?gebied=" + AREA, 400,
          V1 + "/profielen/" + AREA + "?leeftijd=oud", 400,
          V1 + "/gebieden/NL-2020/GM9999", 404,
          V1 + "/profielen/x/y", 404,
          V1 + "/indicatoren/geen%20naam", 404,
          V1 + "/leveringen/een", 404);

  @LocalServerPort private int port;
  @Autowired private List<DemoPart> demonstration;
  @Autowired private Areas areas;
  @Autowired private AreaChanges changes;
  @Autowired private DatabaseAccess access;

  @BeforeAll
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
    areas.merge(
        OLD, List.of(AreaDraft.named(GONE, "Kleinwoud"), AreaDraft.named(GROWN, "Grootwoud")));
    areas.merge(NEW, List.of(AreaDraft.named(GROWN, "Grootwoud")));
    changes.store(
        OLD.set(),
        new ChangeCoverage(1950, 2024, "list"),
        List.of(new MunicipalityChange(LocalDate.parse("2023-01-01"), GONE, Optional.of(GROWN))));
  }

  @Test
  void everyRightAnswerKeepsToTheDocument() {
    ServedDocument document = document();
    Set<String> seen = new HashSet<>();
    for (String address : RIGHT) {
      Answer answer = get(address);
      assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(200);
      assertThat(document.faults(address, answer)).as(address).isEmpty();
      seen.add(document.operationAt(address));
    }
    assertThat(document.operations()).isNotEmpty().isEqualTo(new TreeSet<>(seen));
  }

  @Test
  void everyErrorIsAProblemThatKeepsToTheDocument() {
    ServedDocument document = document();
    for (String operation : RIGHT) {
      Answer unacceptable = visitor().with("Accept", "application/xml").get(operation);
      assertThat(unacceptable.status()).as(operation).isEqualTo(406);
      assertThat(document.faults(operation, unacceptable)).as(operation).isEmpty();
      Answer unknown = get(operation + (operation.contains("?") ? "&" : "?") + "kleur=rood");
      assertThat(unknown.status()).as(operation).isEqualTo(400);
      assertThat(unknown.body()).contains("\"kleur\"", "Q.101");
      assertThat(document.faults(operation, unknown)).as(operation).isEmpty();
    }
    WRONG.forEach((address, status) -> {
      Answer answer = get(address);
      assertThat(answer.status()).as(address + answer.body()).isEqualTo(status);
      assertThat(document.faults(address, answer)).as(address).isEmpty();
    });
  }

  @Test
  void faultOfTheServerTellsNothingOfTheInside() {
    JdbcClient owner = owner();
    owner.sql("revoke select on indicator.release from preventiekring_app").update();
    try {
      Answer answer = get(V1 + "/leveringen");
      assertThat(answer.status()).isEqualTo(500);
      assertThat(document().faults(V1 + "/leveringen", answer)).isEmpty();
      assertThat(answer.body()).doesNotContainIgnoringCase("sql", "permission", "exception");
    } finally {
      owner.sql("grant select on indicator.release to preventiekring_app").update();
    }
  }

  @Test
  void answerThatBreaksTheDocumentIsFound() {
    ServedDocument document = document();
    Answer right = get(FIGURES + "&indicator=loneliness&paginaGrootte=1");
    List<String> broken =
        List.of(
            changed(right, figure -> figure.remove("cijfer")),
            changed(right, figure -> figure.put("kleur", "rood")),
            changed(right, figure -> figure.put("soort", "gok")),
            changed(right, figure -> figure.put("periode", 2024)),
            changed(right, figure -> ((ObjectNode) figure.get("bron")).put("levering", "drie")));
    for (String body : broken) {
      assertThat(document.faults(FIGURES, new Answer(200, body, right.headers())))
          .as(body)
          .hasSize(1);
    }
    assertThat(document.faults(FIGURES, new Answer(418, right.body(), right.headers())))
        .containsExactly("the document does not know 418 application/json of /cijfers");
  }

  private static String changed(Answer answer, Consumer<ObjectNode> change) {
    JsonNode body = MAPPER.readTree(answer.body());
    change.accept((ObjectNode) body.path("cijfers").get(0));
    return body.toString();
  }

  @Test
  void documentIsOfVersion31AndPublic() {
    JsonNode document = document().tree();
    assertThat(document.path("openapi").stringValue()).startsWith("3.1");
    assertThat(document.path("info").path("version").stringValue()).isEqualTo("1.0.0");
    assertThat(document.path("servers").get(0).path("url").stringValue()).isEqualTo("/api/v1");
    Answer answer = get(ServedDocument.ADDRESS);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void everyExampleOnThePageAnswers() {
    String page = new Visitor(port).get("/api").body();
    assertThat(page).contains("Cijfers ophalen met een programma");
    assertThat(new Visitor(port).with("Accept-Language", "en").get("/api").body())
        .contains("Fetch figures with a program");
    List<String> examples =
        Pattern.compile("href=\"(/api/v1/[^\"]+)\"")
            .matcher(page)
            .results()
            .map(link -> link.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(examples).hasSize(5);
    for (String example : examples) {
      assertThat(get(example).status()).as(example).isEqualTo(200);
    }
  }

  @Test
  void everyAnswerCarriesVersionAndSafeHeadersAndNoSession() {
    for (String address : Stream.concat(RIGHT.stream(), WRONG.keySet().stream()).toList()) {
      Answer answer = get(address);
      assertThat(answer.header("API-Version")).as(address).isEqualTo("1.0.0");
      assertThat(answer.header("Access-Control-Allow-Origin")).as(address).isEqualTo("*");
      assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).as(address).isEqualTo("DENY");
      assertThat(answer.header("Content-Security-Policy"))
          .as(address)
          .contains("frame-ancestors 'none'");
      assertThat(answer.header("Vary"))
          .as(address)
          .containsIgnoringCase("accept-language")
          .doesNotContainIgnoringCase("cookie");
      assertThat(answer.headers().allValues("Set-Cookie")).as(address).isEmpty();
    }
  }

  @Test
  void addressThatIsNotThereIsAProblemWhateverIsAccepted() {
    for (String path :
        List.of("/niets", "/gebieden/", "/", "", "/cijfers/", "//gebieden", "/a;b")) {
      for (String accept : List.of("application/json", "text/html", "application/xml")) {
        Answer answer = visitor().with("Accept", accept).get(V1 + path);
        assertThat(answer.status()).as(path).isIn(400, 404);
        assertThat(answer.header("Content-Type")).as(path).isEqualTo("application/problem+json");
        assertThat(answer.header("API-Version")).as(path).isEqualTo("1.0.0");
      }
    }
    assertThat(get(V1 + "/gebieden/").status()).isEqualTo(404);
  }

  @Test
  void onlyReadingIsAllowed() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      Answer answer = visitor().request(method, V1 + "/gebieden");
      assertThat(answer.status()).as(method).isEqualTo(405);
      assertThat(answer.header("Allow")).as(method).contains("GET");
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
    Answer head = visitor().request("HEAD", V1 + "/gebieden");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void browserOfAnotherSiteMayRead() {
    Answer answer =
        visitor().with("Access-Control-Request-Method", "GET").request("OPTIONS", V1 + "/gebieden");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
  }

  @Test
  void unchangedAnswerIsNotSentAgainAndErrorsHaveNoMark() {
    Answer again = askedAgain();
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(
            visitor()
                .with("If-None-Match", again.header("ETag"))
                .get(FIGURES + "&pagina=2")
                .status())
        .isEqualTo(200);
    assertThat(get(V1 + "/gebieden/NL-2020/GM9999").headers().firstValue("ETag")).isEmpty();
  }

  /** News of the areas that were just loaded may come between; then it is asked once more. */
  private Answer askedAgain() {
    Answer again = visitor().with("If-None-Match", get(FIGURES).header("ETag")).get(FIGURES);
    for (int tries = 0; again.status() != 304 && tries < 5; tries++) {
      again = visitor().with("If-None-Match", again.header("ETag")).get(FIGURES);
    }
    return again;
  }

  @Test
  void problemSpeaksTheLanguageOfItsReader() {
    String address = V1 + "/gebieden/NL-2020/GM9999";
    assertThat(get(address).body()).contains("Niet gevonden", "bestaat geen gebied");
    assertThat(visitor().with("Accept-Language", "en-GB, nl;q=0.5").get(address).body())
        .contains("Not found");
    assertThat(visitor().with("Accept-Language", ";;").get(address).body())
        .contains("Niet gevonden");
  }

  @Test
  void areaThatWasMergedAwaySaysWhatItBecame() {
    for (String resource : List.of("/gebieden/", "/profielen/", "/cijfers?gebied=")) {
      String address = V1 + resource + NEW + "/" + GONE;
      Answer answer = get(address);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(document().faults(address, answer)).isEmpty();
      JsonNode gone = json(answer).path("vervallen");
      assertThat(gone.path("naam").stringValue()).isEqualTo("Kleinwoud");
      assertThat(gone.path("wat").stringValue()).isEqualTo("samengevoegd");
      assertThat(gone.path("sinds").stringValue()).isEqualTo("2023-01-01");
      assertThat(gone.path("vervangenDoor").get(0).path("href").stringValue())
          .isEqualTo("/api/v1/gebieden/Vervallen-2024/GM9812");
      assertThat(gone.path("indelingen").get(0).stringValue()).isEqualTo("Vervallen-2021");
    }
  }

  @Test
  void fiveHundredAreasAtOnceAreTooMany_P101() {
    String many =
        IntStream.range(0, 500)
            .mapToObj(number -> "gebied=Voorbeeld-2024/BU9001%04d".formatted(number))
            .collect(Collectors.joining("&"));
    Answer answer = get(V1 + "/cijfers?" + many);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(json(answer).path("regel").stringValue()).isEqualTo("P.101");
    assertThat(json(answer).path("detail").stringValue()).contains("500", "100");
  }

  @Test
  void areasOfTwoDivisionsAreNotCompared_P102() {
    Answer answer =
        get(V1 + "/vergelijkingen?gebied=" + OLD + "/" + GROWN + "&gebied=" + NEW + "/" + GROWN);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(json(answer).path("regel").stringValue()).isEqualTo("P.102");
    assertThat(answer.body()).contains("Vervallen-2021, Vervallen-2024");
  }

  @Test
  void oneAreaIsNoComparison_P103() {
    assertThat(json(get(V1 + "/vergelijkingen?gebied=" + AREA)).path("regel").stringValue())
        .isEqualTo("P.103");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce_Q103_Q104_Q105() {
    Answer answer = get(V1 + "/cijfers?periode=nu&leeftijd=oud&paginaGrootte=0");
    assertThat(json(answer).path("fouten"))
        .extracting(fault ->
            fault.path("parameter").stringValue() + " " + fault.path("regel").stringValue())
        .containsExactly("periode Q.104", "leeftijd Q.104", "paginaGrootte Q.105", "gebied Q.103");
  }

  @Test
  void parameterThatIsGivenTwiceIsRefused_Q102() {
    Answer answer = get(FIGURES + "&periode=2024&periode=2022");
    assertThat(json(answer).path("regel").stringValue()).isEqualTo("Q.102");
  }

  @Test
  void pagesTogetherAreTheWholeList() {
    List<String> whole = figures(FIGURES + "&paginaGrootte=1000");
    List<String> inPages = new ArrayList<>();
    String next = FIGURES + "&paginaGrootte=100";
    while (!next.isEmpty()) {
      inPages.addAll(figures(next));
      next = json(get(next)).path("paginering").path("volgende").asString("");
    }
    assertThat(whole).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    assertThat(inPages).isEqualTo(whole);
  }

  private List<String> figures(String address) {
    return json(get(address))
        .path("cijfers")
        .valueStream()
        .map(figure ->
            Stream.of("indicator", "periode", "leeftijd")
                .map(name -> figure.path(name).stringValue())
                .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void figureOrAbsenceStandsInEachPlace() {
    String address = V1 + "/cijfers?indeling=Voorbeeld-2024&paginaGrootte=1000&indicator=";
    Set<String> words = new TreeSet<>();
    for (String indicator : figuresOfNeighbourhoods()) {
      json(get(address + indicator))
          .path("cijfers")
          .valueStream()
          .map(figure -> figure.path("cijfer"))
          .forEach(figure -> {
            assertThat(figure.has("waarde")).isNotEqualTo(figure.has("afwezig"));
            words.add(figure.path("afwezig").asString("waarde"));
          });
    }
    assertThat(words).containsExactly("niet-gevraagd", "onderdrukt", "waarde");
  }

  private List<String> figuresOfNeighbourhoods() {
    return figures(V1 + "/cijfers?gebied=Voorbeeld-2024/BU90010101&paginaGrootte=1000").stream()
        .map(figure -> figure.split(" ")[0])
        .distinct()
        .toList();
  }

  @Test
  void figureKeepsTheDecimalsOfItsSource() {
    assertThat(get(FIGURES + "&indicator=good-perceived-health&paginaGrootte=1000").body())
        .containsPattern("\"waarde\":\\d+\\.0,")
        .doesNotContainPattern("\"waarde\":\\d+\\.\\d\\d");
    assertThat(get(FIGURES + "&indicator=inhabitants").body()).containsPattern("\"waarde\":\\d+,");
  }

  @Test
  void figureIsThatOfTheProfile() {
    JsonNode profile = json(get(V1 + "/profielen/" + AREA));
    JsonNode row =
        profile
            .path("groepen")
            .valueStream()
            .flatMap(group -> group.path("rijen").valueStream())
            .filter(one -> one.path("indicator").stringValue().equals("loneliness"))
            .findFirst()
            .orElseThrow();
    JsonNode figure = json(get(FIGURES + "&indicator=loneliness&periode=2024&leeftijd=18+"));
    JsonNode compared = json(get(COMPARISON + "&indicator=loneliness&leeftijd=18%2B"));
    assertThat(figure.path("cijfers").get(0).path("cijfer")).isEqualTo(row.path("cijfer"));
    assertThat(compared.path("regels").get(0).path("cijfers").get(0)).isEqualTo(row.path("cijfer"));
    assertThat(row.path("vergelijkingen").get(0).path("oordeel").path("zekerheid").stringValue())
        .isIn("duidelijk", "mogelijk", "niet-te-onderscheiden");
  }

  @Test
  void statementsDoNotGrowWithTheAnswer() {
    assertThat(statements(FIGURES + "&paginaGrootte=1000")).isEmpty();
    assertThat(statements(V1 + "/profielen/" + AREA)).isEmpty();
    assertThat(statements(COMPARISON)).isEmpty();
    assertThat(statements(V1 + "/gebieden?paginaGrootte=1000")).isEmpty();
    assertThat(statements(V1 + "/indicatoren")).isEmpty();
    assertThat(statements(V1 + "/gebieden?zoek=zilver")).hasSizeBetween(1, 4);
    assertThat(statements(V1 + "/leveringen")).hasSize(2);
  }

  /** What Spring tells of each statement that it sends, on the threads that answer. */
  private List<String> statements(String address) {
    Logger jdbc = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    ListAppender<ILoggingEvent> heard = withThreadNames();
    heard.start();
    Level before = jdbc.getLevel();
    jdbc.setLevel(Level.DEBUG);
    jdbc.addAppender(heard);
    jdbc.setAdditive(false);
    try {
      assertThat(get(address).status()).isEqualTo(200);
    } finally {
      jdbc.detachAppender(heard);
      jdbc.setLevel(before);
      jdbc.setAdditive(true);
    }
    return List.copyOf(heard.list).stream()
        .filter(event -> event.getThreadName().startsWith("tomcat"))
        .map(ILoggingEvent::getFormattedMessage)
        .filter(message -> message.startsWith("Executing prepared SQL statement"))
        .toList();
  }

  /** An event finds the name of its thread when it is asked, so it is asked at once. */
  private static ListAppender<ILoggingEvent> withThreadNames() {
    return new ListAppender<>() {
      @Override
      protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        super.append(event);
      }
    };
  }

  private ServedDocument document() {
    return ServedDocument.fetch(visitor());
  }

  private Visitor visitor() {
    return new Visitor(port).with("Accept", "application/json");
  }

  private Answer get(String address) {
    return visitor().get(address);
  }

  private static JsonNode json(Answer answer) {
    return MAPPER.readTree(answer.body());
  }

  private JdbcClient owner() {
    var login = access.requiredMigrator();
    return JdbcClient.create(
        new DriverManagerDataSource(access.url(), login.user(), login.password()));
  }
}
