// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.People;
import nl.preventiekring.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages over HTTP, as a browser without script sees them. */
@IntegrationTest
class ImportPagesIT {
  private static final String BOUNDARY = "tussen-de-delen";
  private static final Pattern RELEASE = Pattern.compile("/herkomst/(\\d+)");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  private Visitor visitor;

  @BeforeEach
  void anAdministratorSignsIn() {
    visitor = new Visitor(port);
    visitor.signIn(People.administrator(accounts).email(), People.PASSWORD);
  }

  @Test
  void everyPageSendsAStrangerToTheSignIn() {
    Visitor stranger = new Visitor(port);
    for (String path :
        new String[] {
          "/beheer",
          "/beheer/importeren",
          "/beheer/importeren/sjabloon.csv",
          "/beheer/leveringen",
          "/beheer/importen/2b9fb5c8-6f2b-4d0e-b7f1-0a7c5c1f7b11"
        }) {
      assertThat(stranger.get(path).location()).as(path).startsWith("/aanmelden");
    }
  }

  @Test
  void aReaderSeesNoMenuOfTheAdministratorAndNoPage() {
    Visitor reader = new Visitor(port);
    reader.signIn(People.reader(accounts).email(), People.PASSWORD);
    assertThat(reader.get("/beheer").status()).isEqualTo(403);
    assertThat(reader.get("/over").body()).doesNotContain("href=\"/beheer\"");
    assertThat(visitor.get("/over").body()).contains("href=\"/beheer\"");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    visitor.get("/beheer/importeren");
    var answer = upload("", "");
    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void withoutAFileTheFieldSaysWhatToDo() {
    visitor.get("/beheer/importeren");
    var answer = upload(visitor.token(), "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"bestanden-error\"", "Kies een bestand");
  }

  @Test
  void tooLargeAFormSaysSoAtTheField() {
    var answer = visitor.get("/beheer/importeren?te-groot");
    assertThat(answer.body()).contains("id=\"bestanden-error\"", "samen groter dan 600");
  }

  @Test
  void anUploadBecomesAReportAndARelease() {
    String job = imported("    40.5");
    String page = finished(job);
    assertThat(page)
        .contains("3 rijen ingelezen, 2 geweigerd", "XX12", "dit is geen gebiedscode")
        .doesNotContain("Herindelingen", "alert--warning");
    assertThat(page.indexOf("id=\"geweigerd\"")).isBetween(0, page.indexOf("id=\"aantallen\""));
    assertThat(page).doesNotContain("http-equiv=\"refresh\"");
    assertThat(visitor.get("/beheer").body()).contains(job);
    assertThat(visitor.get(job + "/geweigerd.csv").body())
        .startsWith("\ufeffBestand;Regel;Kolom;Waarde;Reden\r\n")
        .contains("50090NED_UntypedDataSet_2020.csv;5;");
    assertThat(visitor.get("/herkomst/" + release(page)).status()).isEqualTo(200);
  }

  @Test
  void aReleaseIsWithdrawnAndPublishedAgainAfterAQuestion() {
    String number = release(finished(imported("    40.6")));
    String path = "/beheer/leveringen/" + number;
    assertThat(visitor.get(path + "/intrekken").body()).contains("Wat verandert er?");
    assertThat(visitor.post(path + "/intrekken", Map.of()).location())
        .isEqualTo("/beheer/leveringen?gedaan=ingetrokken&nummer=" + number);
    assertThat(visitor.get("/beheer/leveringen?gedaan=ingetrokken&nummer=" + number).body())
        .contains("Levering " + number + " is ingetrokken", path + "/publiceren");
    assertThat(visitor.get(path + "/publiceren").body()).contains("Weer publiceren");
    visitor.post(path + "/publiceren", Map.of());
    assertThat(visitor.get("/beheer/leveringen").body()).contains(path + "/intrekken");
  }

  @Test
  void whatIsPublishedAlreadyUnderAnotherNumberIsNotPublishedTwice() {
    String first = release(finished(imported("    40.7")));
    visitor.get("/beheer/leveringen/" + first + "/intrekken");
    visitor.post("/beheer/leveringen/" + first + "/intrekken", Map.of());
    String second = release(finished(imported("    40.7")));
    assertThat(second).isNotEqualTo(first);
    String path = "/beheer/leveringen/" + first + "/publiceren";
    assertThat(visitor.get(path).body()).contains("al gepubliceerd als levering " + second);
    assertThat(visitor.post(path, Map.of()).location()).isEqualTo(path);
  }

  @Test
  void aTableThatNobodyKnowsIsRefusedInPlainWords() {
    visitor.get("/beheer/importeren");
    var answer = upload(visitor.token(), "99999NED_UntypedDataSet.csv", "ID;Raadsel_1\r\n1;2\r\n");
    assertThat(finished(answer.location())).contains("Niet ingelezen", "99999NED");
  }

  @Test
  void theTemplateComesAsCsvAndAsSpreadsheet() {
    var csv = visitor.get("/beheer/importeren/sjabloon.csv");
    assertThat(csv.header("Content-Disposition")).contains("eigen-cijfers.csv");
    assertThat(csv.body()).contains("indicator");
    assertThat(visitor.get("/beheer/importeren/sjabloon.xlsx").body()).startsWith("PK");
  }

  @Test
  void aJobThatIsNotThereIsNotFound() {
    assertThat(visitor.get("/beheer/importen/2b9fb5c8-6f2b-4d0e-b7f1-0a7c5c1f7b11").status())
        .isEqualTo(404);
  }

  private String imported(String lonely) {
    visitor.get("/beheer/importeren");
    var answer = upload(visitor.token(), MadeUpFile.text(lonely));
    assertThat(answer.location()).startsWith("/beheer/importen/");
    return answer.location();
  }

  /** Looks again until the job has ended; the job itself has no limit of time either. */
  private String finished(String job) {
    var answer = visitor.get(job);
    while (answer.body().contains("http-equiv=\"refresh\"")) {
      answer = visitor.get(job);
    }
    return answer.body();
  }

  private static String release(String page) {
    Matcher matcher = RELEASE.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  /** A form as browsers send it: one nameless, empty file where none was chosen. */
  private Visitor.Answer upload(String token, String text) {
    return upload(token, text.isEmpty() ? "" : MadeUpFile.NAME, text);
  }

  private Visitor.Answer upload(String token, String name, String text) {
    String body =
        part("name=\"_csrf\"", token)
            + part(
                "name=\"bestanden\"; filename=\"%s\"\r\nContent-Type: text/csv".formatted(name),
                text)
            + "--"
            + BOUNDARY
            + "--\r\n";
    return visitor.post(
        "/beheer/importeren",
        BodyPublishers.ofString(body),
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static String part(String disposition, String content) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, content);
  }
}
