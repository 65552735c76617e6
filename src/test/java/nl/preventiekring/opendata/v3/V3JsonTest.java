// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.internal.ImportTrial;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and descriptions of version 3 tables that were saved as JSON files. */
class V3JsonTest {
  private static final String PAGE =
      """
      {"value":[
       {"WijkenEnBuurten":"NL01      ","Eenzaam_25":"    47.1","ID":0,"Leeftijd":"20300",
        "Marges":"MW00000","Perioden":"2024JJ00","Verzinsel_99":"     1.0"},
       {"ID":1,"Leeftijd":"20300","Marges":"MW00000","WijkenEnBuurten":"GM9001    ",
        "Perioden":"2024JJ00","Verzinsel_99":null,"Eenzaam_25":"       ."}],
       "odata.metadata":"https://dataderden.cbs.nl/ODataFeed/OData/50150NED/$metadata#Cbs.OData.WebAPI.UntypedDataSet"}
      """;

  private static final String NEW_TABLE =
      """
      {"odata.metadata":"https://dataderden.cbs.nl/ODataFeed/OData/59001ned/$metadata#x.DataProperties",
       "value":[
       {"odata.type":"Cbs.OData.Dimension","ID":0,"ParentID":null,"Type":"Dimension","Key":"Leeftijd","Title":"Leeftijd"},
       {"odata.type":"Cbs.OData.GeoDetail","ID":1,"ParentID":null,"Type":"GeoDetail","Key":"WijkenEnBuurten","Title":"Wijken","MapYear":2026},
       {"odata.type":"Cbs.OData.TimeDimension","ID":2,"ParentID":null,"Type":"TimeDimension","Key":"Perioden","Title":"Perioden"},
       {"odata.type":"Cbs.OData.TopicGroup","ID":3,"ParentID":null,"Type":"TopicGroup","Key":"","Title":"Welzijn"},
       {"odata.type":"Cbs.OData.Topic","ID":4,"ParentID":3,"Type":"Topic","Key":"Eenzaam_7","Title":"Eenzaam","Unit":"%"},
       {"odata.type":"Cbs.OData.Topic","ID":5,"ParentID":3,"Type":"Topic","Key":"Mantelzorger_8","Title":"Mantelzorger","Unit":"aantal"}]}
      """;

  private static final String NEW_INFO =
      """
      {"odata.metadata":"https://dataderden.cbs.nl/ODataFeed/OData/59001ned/$metadata#x.TableInfos",
       "value":[{"ID":0,"Identifier":"59001ned","Title":"Gezondheid per wijk en buurt; 2024/2026 (indeling 2026)","Summary":"","Modified":"2027-01-01T02:00:00","Catalog":"RIVM","Source":"RIVM"}]}
      """;

  private static final String NEW_NAMES =
      """
      {"odata.metadata":"https://dataderden.cbs.nl/ODataFeed/OData/59001ned/$metadata#x.WijkenEnBuurten",
       "value":[{"Key":"GM9001    ","Title":"Waterland","Description":null,"Municipality":"GM9001","DetailRegionCode":"GM9001"},
                {"Key":"WK900100  ","Title":"Wijk 00 Dorp","Description":null,"Municipality":"GM9001","DetailRegionCode":"WK900100"}]}
      """;

  private static final String NEW_ROWS =
      """
      Leeftijd;WijkenEnBuurten;Perioden;Eenzaam_7;Mantelzorger_8
      20300;NL01;2026JJ00;47;12
      20300;GM9001;2026JJ00;40;13
      20300;WK900100;2026JJ00;41;14
      """;

  @TempDir private Path folder;
  private ImportTrial trial;

  @BeforeEach
  void anEmptyProduct() {
    trial = new ImportTrial(folder);
  }

  @Test
  void pageOfAFeedIsRead() {
    ImportReport report = trial.run(trial.file("page.json", PAGE));
    Slice lonely = trial.slice("loneliness", 2024, AgeBand.ADULTS);
    assertThat(trial.cell(lonely, "NL01")).isEqualTo("47.1");
    assertThat(trial.cell(lonely, "GM9001")).isEqualTo("SUPPRESSED");
    assertThat(lonely.key().division()).isEqualTo(Division.of("NL-2024"));
    assertThat(report.unknownColumns()).hasSize(1);
  }

  @Test
  void pageWhoseNextOneIsNotGivenIsDoubted() {
    String first =
        PAGE.replace("\"odata.metadata\"", "\"odata.nextLink\":\"x?$skip=2\",\"odata.metadata\"");
    ImportReport alone = trial.run(trial.file("one.json", first));
    assertThat(alone.doubts()).contains(Doubt.of(Doubt.Kind.PAGE_WITHOUT_NEXT, "one.json"));
    String last = PAGE.replace("GM9001", "GM9002").replace("NL01", "GM9003");
    ImportReport both = trial.run(trial.file("one.json", first), trial.file("two.json", last));
    assertThat(both.doubts()).extracting(Doubt::kind).doesNotContain(Doubt.Kind.PAGE_WITHOUT_NEXT);
  }

  @Test
  void tableThatTheCatalogueDoesNotKnowIsReadByItsDescription() {
    ImportReport report =
        trial.run(
            trial.file("cijfers.csv", NEW_ROWS),
            trial.file("names.json", NEW_NAMES),
            trial.file("info.json", NEW_INFO),
            trial.file("DataProperties.json", NEW_TABLE));
    Slice lonely = trial.slice("loneliness", 2026, AgeBand.ADULTS);
    assertThat(trial.cell(lonely, "WK900100")).isEqualTo("41.0");
    assertThat(lonely.key().division()).isEqualTo(Division.of("NL-2026"));
    assertThat(trial.releases().drafts().getFirst().title())
        .isEqualTo("Gezondheid per wijk en buurt; 2024/2026 (indeling 2026)");
    assertThat(
            trial
                .areas()
                .tree(Division.of("NL-2026"))
                .children(
                    trial
                        .areas()
                        .getArea(
                            new nl.preventiekring.region.AreaId(
                                Division.of("NL-2026"),
                                nl.preventiekring.region.AreaCode.of("GM9001")))))
        .extracting(Area::title)
        .containsExactly("Wijk 00 Dorp");
    assertThat(report.rows()).as("two areas and three rows of figures").isEqualTo(5);
  }

  @Test
  void topicInAnotherUnitThanItsNamesakeIsUnknown() {
    ImportReport report =
        trial.run(
            trial.file("59001NED.csv", NEW_ROWS),
            trial.file("info.json", NEW_INFO),
            trial.file("DataProperties.json", NEW_TABLE));
    assertThat(report.unknownColumns())
        .containsExactly(new ImportReport.UnknownColumn("59001NED", "Mantelzorger_8"));
  }

  @Test
  void columnsOfATableOfAnotherSeriesAreNotKnownByTheirNames() {
    assertThat(
            catchThrowable(() ->
                trial.run(
                    trial.file("59001NED.csv", NEW_ROWS),
                    trial.file("info.json", NEW_INFO.replace("Gezondheid per", "Sterfte per")),
                    trial.file("DataProperties.json", NEW_TABLE))))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER));
    assertThat(trial.releases().drafts()).isEmpty();
  }

  @Test
  void columnsThatWouldBeOneIndicatorAreAllUnknown() {
    String rows = NEW_ROWS.replace("Mantelzorger_8", "Mantelzorger_8;Eenzaam_9");
    ImportReport report =
        trial.run(
            trial.file(
                "59001NED.csv",
                rows.replace(";12", ";12;48").replace(";13", ";13;49").replace(";14", ";14;50")),
            trial.file("info.json", NEW_INFO),
            trial.file("DataProperties.json", NEW_TABLE.replace("aantal", "%")));
    assertThat(report.unknownColumns())
        .extracting(ImportReport.UnknownColumn::column)
        .contains("Eenzaam_7", "Eenzaam_9");
    assertThat(trial.slices())
        .extracting(Slice::sourceKey)
        .containsExactly("59001NED:Mantelzorger_8");
  }

  @Test
  void yearOfTheRegionsIsThePublishersAndNotTheCatalogues() {
    String properties = NEW_TABLE.replace("59001ned", "50120NED").replace("2026", "2023");
    Source rows = trial.file("50120NED.csv", NEW_ROWS);
    trial.run(rows, trial.file("DataProperties.json", properties));
    assertThat(trial.releases().drafts().getFirst().division()).isEqualTo(Division.of("NL-2023"));
  }

  @Test
  void descriptionAloneHoldsNoFigures() {
    assertThat(
            catchThrowable(() ->
                trial.run(
                    new ImportRequest(
                        List.of(trial.file("DataProperties.json", NEW_TABLE)),
                        Optional.empty(),
                        false,
                        Optional.empty()))))
        .hasMessageContaining("opendata.refused.no-rows");
  }
}
