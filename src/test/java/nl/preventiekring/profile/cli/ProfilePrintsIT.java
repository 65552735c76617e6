// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.paper.PdfFaults;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.profile.PaperProfile;
import nl.preventiekring.profile.PaperProfiles;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.files.FiguresJson;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The prints of a profile, of an area of the demonstration region. */
@IntegrationTest
class ProfilePrintsIT {
  private static final AreaId TOWN =
      new AreaId(new Division(Division.EXAMPLE, 2024), AreaCode.of("GM9001"));

  @Autowired private List<DemoPart> demonstration;
  @Autowired private Profiles profiles;
  @Autowired private PaperProfiles paper;
  @Autowired private Figures figures;
  @Autowired private Areas areas;
  @Autowired private CustomAreas customAreas;

  @BeforeEach
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
  }

  @Test
  void jsonHoldsEveryIndicatorPeriodAndAgeBand() {
    ProfiledArea town = new ProfiledArea.Coded(areas.getArea(TOWN));
    FiguresJson json = FiguresJson.of(town, profiles.listFigures(town));

    assertThat(json.area().code()).isEqualTo("GM9001");
    assertThat(json.area().division()).isEqualTo(2024);
    assertThat(json.area().level()).isEqualTo("municipality");
    assertThat(json.figures()).hasSameSizeAs(figures.cube().slices(TOWN.division()));
    assertThat(json.figures())
        .allMatch(figure -> (figure.value() == null) != (figure.absence() == null))
        .anyMatch(figure -> "notAsked".equals(figure.absence()))
        .anyMatch(figure -> figure.ageBand().equals("65+") && figure.lower() != null);
    assertThat(json.figures())
        .filteredOn(figure -> figure.indicator().equals("loneliness"))
        .extracting(FiguresJson.FigureJson::period)
        .contains("2012", "2024");
  }

  @Test
  void theDivisionIsTheNewestWithFigures() {
    assertThat(profiles.newestWithFigures(TOWN.code())).isEqualTo(TOWN);
  }

  @Test
  void textAndHtmlNameTheAreaAndSayThatItIsMadeUp() {
    PaperProfile page = paper.of(profiles.profile(TOWN, AgeBand.ADULTS), Locale.of("nl"));

    assertThat(ProfileText.of(page)).contains(page.title()).contains("GM9001");
    assertThat(paper.html(page)).contains("<h1>" + page.title() + "</h1>").contains("verzonnen");
  }

  @Test
  void pdfIsReadableByScreenReadersAndArchives() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    paper.pdf(paper.of(profiles.profile(TOWN, AgeBand.ADULTS), Locale.of("en")), out);

    assertThat(PdfFaults.of(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfFaults.of(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void customAreaIsPrintedWithoutKeysOfASource() throws Exception {
    CustomArea made =
        customAreas.create(
            "Rond de Zilverwaag",
            TOWN.division(),
            List.of(AreaCode.of("BU90010101"), AreaCode.of("BU90010102")));
    ProfiledArea area = ProfiledArea.Made.of(made, areas.tree(TOWN.division()));
    FiguresJson json = FiguresJson.of(area, profiles.listFigures(area));

    assertThat(json.area().code()).isEqualTo(made.id().toString());
    assertThat(json.area().level()).isEqualTo("custom");
    assertThat(json.figures())
        .allMatch(figure -> figure.sourceKey() == null && figure.lower() == null)
        .anyMatch(figure -> figure.value() != null);
    PaperProfile page = paper.of(profiles.profile(area, AgeBand.ADULTS), Locale.of("nl"));
    assertThat(ProfileText.of(page)).contains("Rond de Zilverwaag").contains("berekend");
  }
}
