// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.internal.ImportTrial;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Observations and descriptions of version 4 tables that were saved as JSON files. */
class V4JsonTest {
  private static final String BASE = "https://datasets.cbs.nl/odata/v1/CBS/89001NED";

  @TempDir private Path folder;
  private ImportTrial trial;

  @BeforeEach
  void anEmptyProduct() {
    trial = new ImportTrial(folder);
  }

  /** A document of the table with the root properties before its records. */
  private static String document(String set, String root, String... records) {
    return "{\"@odata.context\":\""
        + BASE
        + "/$metadata#"
        + set
        + "\","
        + root
        + "\"value\":["
        + String.join(",", records)
        + "]}";
  }

  private static String cell(int id, String area, String year, String value) {
    return """
    {"Id":%d,"Value":%s,"Measure":"M1","WijkenEnBuurten":"%s","ValueAttribute":"None",\
    "Perioden":"%s","StringValue":null}\
    """
        .formatted(id, value, area, year);
  }

  private Source page(String name, String root, String... records) {
    return trial.file(name, document("Observations", root, records));
  }

  private Source measures() {
    return trial.file(
        "measures.json",
        document(
            "MeasureCodes",
            "",
            """
            {"Identifier":"M1","Index":3,"Title":"Koopwoningen","MeasureGroupId":null,\
            "Unit":"%","Decimals":1}\
            """));
  }

  private Source dimensions() {
    return trial.file(
        "dimensions.json",
        document(
            "Dimensions",
            "",
            "{\"Identifier\":\"WijkenEnBuurten\",\"Title\":\"W\",\"Kind\":\"GeoDetail\",\"MapYear\":\"2026\"}",
            "{\"Identifier\":\"Perioden\",\"Title\":\"P\",\"Kind\":\"TimeDimension\",\"MapYear\":null}"));
  }

  private Source properties() {
    return trial.file(
        "properties.json",
        """
        {"Identifier":"89001NED","@odata.context":"%s/$metadata#Properties","Title":"Kerncijfers wijken en buurten 2026",\
        "RelatedSources":[{"Url":"x"}],"Source":"CBS.","Catalog":"CBS","ObservationCount":2}\
        """
            .formatted(BASE));
  }

  private Source names() {
    return trial.file(
        "codes.json",
        document(
            "WijkenEnBuurtenCodes",
            "",
            "{\"Identifier\":\"NL00\",\"Index\":1,\"Title\":\"Nederland\"}",
            "{\"Identifier\":\"GM9001\",\"Index\":2,\"Title\":\"Waterland\"}"));
  }

  private ImportRefused refused(Source... sources) {
    ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> trial.run(sources));
    assertThat(refused).as("the import must be refused").isNotNull();
    assertThat(trial.releases().drafts()).isEmpty();
    return refused;
  }

  @Test
  void tableThatTheCatalogueDoesNotKnowIsReadByItsDescription() {
    ImportReport report =
        trial.run(
            page(
                "page.json",
                "",
                cell(0, "NL00", "2025JJ00", "60"),
                cell(1, "GM9001", "2025JJ00", "5.55E1")),
            names(),
            properties(),
            dimensions(),
            measures());
    assertThat(report.refusals()).isEmpty();
    Slice homes = trial.slice("owner-occupied-homes", 2025, AgeBand.EVERYBODY);
    assertThat(trial.cell(homes, "NL01")).isEqualTo("60.0");
    assertThat(trial.cell(homes, "GM9001")).isEqualTo("55.5");
    assertThat(homes.sourceKey()).isEqualTo("89001NED:M1");
    assertThat(trial.releases().drafts().getFirst().title())
        .isEqualTo("Kerncijfers wijken en buurten 2026");
    AreaId id = new AreaId(Division.of("NL-2026"), AreaCode.of("GM9001"));
    assertThat(trial.areas().getArea(id).title()).isEqualTo("Waterland");
    assertThat(report.doubts()).isEmpty();
  }

  @Test
  void pagesTogetherAreOneTable() {
    String root = "\"@odata.count\":2,";
    String next = "\"@odata.nextLink\":\"x?$skip=1\",";
    Source first = page("one.json", root + next, cell(0, "NL00", "2025JJ00", "60"));
    ImportReport alone = trial.run(first, measures(), dimensions(), properties());
    assertThat(alone.doubts())
        .contains(
            Doubt.of(Doubt.Kind.PAGE_WITHOUT_NEXT, "one.json"),
            Doubt.of(Doubt.Kind.OBSERVATIONS_DIFFER, "89001NED", 1, 2));
    Source last = page("two.json", root, cell(1, "GM9001", "2025JJ00", "55"));
    ImportReport both = trial.run(last, first, measures(), dimensions(), properties());
    assertThat(both.doubts())
        .extracting(Doubt::kind)
        .doesNotContain(Doubt.Kind.PAGE_WITHOUT_NEXT, Doubt.Kind.OBSERVATIONS_DIFFER);
    assertThat(both.values()).isEqualTo(2);
  }

  @Test
  void observationOnTwoPagesRefusesBothAndSaysWhereTheFirstWas() {
    Source one = page("one.json", "", cell(0, "NL00", "2025JJ00", "60"));
    Source two =
        page(
            "two.json", "", cell(1, "GM9001", "2025JJ00", "55"), cell(2, "NL00", "2025JJ00", "61"));
    assertThat(refused(one, two, measures(), dimensions(), properties()).arguments())
        .startsWith("two.json", 2L)
        .endsWith("one.json:1");
  }

  @Test
  void faultIsNamedWithItsRecord() {
    Source page =
        page(
            "page.json",
            "",
            cell(0, "NL00", "2025JJ00", "60"),
            cell(1, "NL00", "2025KW01", "60"),
            cell(2, "GM9001", "2025JJ00", "160"));
    assertThat(trial.run(page, measures(), dimensions(), properties()).refusals())
        .containsExactly(
            new Refusal("page.json", 2, "Perioden", "2025KW01", Refusal.Reason.UNKNOWN_PERIOD),
            new Refusal("page.json", 3, "Value", "160", Refusal.Reason.NOT_A_PERCENTAGE));
  }

  @Test
  void pageWithoutMeasuresOfItsOwnTableIsRefused() {
    Source page = page("page.json", "", cell(0, "NL00", "2025JJ00", "60"));
    assertThat(refused(page).arguments()).isEqualTo(List.of("page.json", "MeasureCodes"));
    Source others =
        trial.file("others.json", document("MeasureCodes", "").replace("89001NED", "89002NED"));
    assertThat(refused(page, others).why()).isEqualTo(ImportRefused.Why.COMPANION_MISSING);
  }

  @Test
  void pageWhoseNameIsThatOfAnotherTableIsRefused() {
    Source page = page("89002NED.json", "", cell(0, "NL00", "2025JJ00", "60"));
    ImportRefused refused = refused(page, measures(), dimensions());
    assertThat(refused.why()).isEqualTo(ImportRefused.Why.TABLES_DIFFER);
    assertThat(refused.arguments()).isEqualTo(List.of("89002NED.json", "89001NED", "89002NED"));
  }

  @Test
  void pageThatBreaksOffIsRefused() {
    String whole = document("Observations", "", cell(0, "NL00", "2025JJ00", "60"));
    Source half = trial.file("half.json", whole.substring(0, whole.length() - 3));
    assertThat(refused(half, measures(), dimensions()).why())
        .isEqualTo(ImportRefused.Why.UNREADABLE);
  }

  @Test
  void topicOfVersionThreeWithTheSameNumberTitleAndUnitTellsTheKey() {
    Source topics =
        trial.file(
            "topics.json",
            """
            {"odata.metadata":"https://opendata.cbs.nl/ODataFeed/OData/89001NED/$metadata#x",
             "value":[{"ID":3,"ParentID":null,"Type":"Topic","Key":"Koopwoningen_40",
             "Title":"Koopwoningen","Unit":"%"}]}
            """);
    trial.run(
        page("page.json", "", cell(0, "NL00", "2025JJ00", "60")),
        topics,
        measures(),
        dimensions(),
        properties());
    assertThat(trial.slice("owner-occupied-homes", 2025, AgeBand.EVERYBODY).sourceKey())
        .isEqualTo("89001NED:Koopwoningen_40");
  }
}
