// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import nl.preventiekring.support.Visitor;
import nl.preventiekring.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every address of the product. */
@IntegrationTest
class GuardIT {
  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @BeforeEach
  void forgetTries() {
    jdbc.sql("delete from account.sign_in_brake").update();
  }

  /** Answers of the API are no pages: ApiIT looks at theirs. */
  @Test
  void everyPageForbidsWhatItDoesNotNeed() {
    Visitor visitor = new Visitor(port);
    assertThat(pages()).hasSizeGreaterThan(5);
    for (String path : pages()) {
      Answer answer = visitor.get(path);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "http:", "https:", "data:");
      assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
      assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
      assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
      assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
      assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
      assertThat(answer.header("Cache-Control")).as(path).isNotEmpty();
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).as(path).isEmpty();
      assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
    }
  }

  @Test
  void noPageMakesASessionForAVisitor() {
    Visitor visitor = new Visitor(port);
    int before = sessions();
    for (String path : paths(RequestMethod.GET)) {
      visitor.get(path);
      assertThat(visitor.cookies()).as(path).doesNotContainKey("sessie");
    }

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void pagesWithoutAFormSetNoCookieAtAll() {
    for (String path : Set.of("/", "/over", "/gebieden", "/zoeken?q=x", "/geen-pagina")) {
      assertThat(new Visitor(port).get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
  }

  @Test
  void nothingBehindTheDoorIsShownToAVisitor() {
    Visitor visitor = new Visitor(port);
    List<String> closed =
        paths(RequestMethod.GET).stream()
            .filter(path -> path.matches("/(beheer|account|werk|factsheets)(/.*)?"))
            .toList();

    assertThat(closed).hasSizeGreaterThan(3);
    assertThat(closed).allMatch(path -> visitor.get(path).location().startsWith("/aanmelden"));
  }

  @Test
  void everyChangeIsRefusedWithoutTheTokenOfAForm() {
    Person person = People.administrator(accounts);
    Visitor visitor = new Visitor(port);
    visitor.signIn(person.email(), People.PASSWORD);
    for (String path : paths(RequestMethod.POST)) {
      assertThat(visitor.postWithoutToken(path, Map.of()).status()).as(path).isEqualTo(403);
    }
    assertThat(visitor.postWithoutToken("/afmelden", Map.of()).status()).isEqualTo(403);
    assertThat(visitor.get("/account").status()).isEqualTo(200);
  }

  @Test
  void aTokenOfSomebodyElseIsNoToken() {
    Person person = People.reader(accounts);
    Visitor visitor = new Visitor(port);
    visitor.signIn(person.email(), People.PASSWORD);
    Visitor attacker = new Visitor(port);
    attacker.get("/aanmelden");

    assertThat(visitor.postWithoutToken("/afmelden", Map.of("_csrf", attacker.token())).status())
        .isEqualTo(403);
  }

  @Test
  void aFormSentByAnotherSiteChangesNothing() {
    Person person = People.reader(accounts);
    Visitor visitor = new Visitor(port);
    visitor.signIn(person.email(), People.PASSWORD);
    visitor.get("/account");
    visitor.with("Sec-Fetch-Site", "cross-site");

    assertThat(visitor.post("/afmelden", Map.of()).status()).isEqualTo(403);
    visitor.with("Sec-Fetch-Site", "same-origin");
    assertThat(visitor.post("/afmelden", Map.of()).status()).isEqualTo(302);
  }

  @Test
  void whatASignedInPersonSeesIsNotKept() {
    Person person = People.reader(accounts);
    Visitor visitor = new Visitor(port);
    assertThat(visitor.get("/over").header("Cache-Control")).isNotEqualTo("no-store");
    visitor.signIn(person.email(), People.PASSWORD);

    assertThat(visitor.get("/over").header("Cache-Control")).isEqualTo("no-store");
    assertThat(visitor.get("/account").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void styleSheetsMayBeKept() {
    assertThat(new Visitor(port).get("/css/base.css").header("Cache-Control"))
        .doesNotContain("no-store");
  }

  @Test
  void methodsThatNobodyNeedsAreShut() {
    Visitor visitor = new Visitor(port);

    assertThat(visitor.request("TRACE", "/").status()).isIn(400, 405);
    assertThat(visitor.request("PUT", "/").status()).isIn(403, 405);
    assertThat(visitor.request("DELETE", "/").status()).isIn(403, 405);
  }

  @Test
  void filesAreTakenFromAdministratorsOnly() {
    String type = "multipart/form-data; boundary=x";
    String body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";
    Visitor nobody = new Visitor(port);
    assertThat(nobody.post("/zoeken", BodyPublishers.ofString(body), type).location())
        .isEqualTo("/aanmelden");
    Visitor reader = new Visitor(port);
    reader.signIn(People.reader(accounts).email(), People.PASSWORD);

    assertThat(reader.post("/zoeken", BodyPublishers.ofString(body), type).status()).isEqualTo(403);
  }

  private int sessions() {
    return jdbc.sql("select count(*) from account.spring_session").query(Integer.class).single();
  }

  private List<String> pages() {
    return paths(RequestMethod.GET).stream().filter(path -> !path.startsWith("/api/v1")).toList();
  }

  private List<String> paths(RequestMethod method) {
    return mapping.getHandlerMethods().keySet().stream()
        .filter(info -> info.getMethodsCondition().getMethods().contains(method))
        .map(RequestMappingInfo::getPatternValues)
        .flatMap(Set::stream)
        .map(pattern -> pattern.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "1"))
        .sorted()
        .toList();
  }
}
