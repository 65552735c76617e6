// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.paper.PdfFaults;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.FactSheet.Chapter;
import nl.preventiekring.publication.FactSheet.Point;
import nl.preventiekring.publication.FactSheet.Subject;
import nl.preventiekring.publication.FactSheet.Tile;
import nl.preventiekring.publication.FactSheet.Verdict;
import nl.preventiekring.publication.model.SheetAreas;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.RepositoryRoot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Fact sheets of the demonstration region. */
@IntegrationTest
class FactSheetsIT {
  private static final Division EXAMPLE = new Division(Division.EXAMPLE, 2024);
  private static final Locale DUTCH = Locale.of("nl");
  private static final Locale ENGLISH = Locale.of("en");

  @Autowired private List<DemoPart> demonstration;
  @Autowired private Areas areas;
  @Autowired private CustomAreas customAreas;
  @Autowired private FactSheets sheets;

  @BeforeEach
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
  }

  @Test
  void everyAreaOfAMunicipalityHasTwoPages() throws Exception {
    for (Area area : SheetAreas.within(area("GM9004"), areas.tree(EXAMPLE))) {
      FactSheet sheet = sheets.of(new ProfiledArea.Coded(area), DUTCH);
      assertThat(pages(sheet)).as(area.title()).isEqualTo(FactSheets.PAGES);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NL01", "GM9001", "WK900103", "BU90010101"})
  void aSheetIsReadableByScreenReadersAndArchives(String code) throws Exception {
    byte[] pdf = pdf(sheets.of(new ProfiledArea.Coded(area(code)), ENGLISH));

    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(pages(pdf)).isEqualTo(FactSheets.PAGES);
  }

  @Test
  void aCustomAreaHasASheetToo() throws Exception {
    ProfiledArea made =
        ProfiledArea.Made.of(
            customAreas.create(
                "Langs de vaart " + Long.toHexString(System.identityHashCode(this)),
                EXAMPLE,
                List.of(AreaCode.of("BU90010103"), AreaCode.of("BU90010104"))),
            areas.tree(EXAMPLE));

    assertThat(pages(sheets.of(made, DUTCH))).isEqualTo(FactSheets.PAGES);
  }

  @Test
  void anAreaOfWhichNothingIsKnownHasTwoPages() throws Exception {
    FactSheet nothing =
        new FactSheet(
            "nl",
            "Stilleveld",
            "buurt, indeling 2024, code BU99999999",
            null,
            true,
            false,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("Een zin.", "Nog een zin."),
            List.of(),
            "Gemaakt.",
            "/gebieden");

    assertThat(pages(nothing)).isEqualTo(FactSheets.PAGES);
  }

  /** The longest words that the makers let through, everywhere at once. */
  @Test
  void theFullestSheetHasTwoPagesAndLosesNothing() throws Exception {
    FactSheet full = fullest();
    byte[] pdf = pdf(full);

    assertThat(pages(pdf)).isEqualTo(FactSheets.PAGES);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text.split("Zeer lange naam", -1)).hasSizeGreaterThan(6 * 4 + 6);
      assertThat(text).contains("Einde van de bronnen", "Einde van het blad");
    }
  }

  private static FactSheet fullest() {
    String name = "Zeer lange naam van een indicator, 45 letters";
    Tile tile =
        new Tile(
            name,
            "\u20ac 1.234.567",
            "per 1.000 inwoners, 2024, 65 jaar en ouder, schatting",
            "<svg class=\"dots\" viewBox=\"0 0 240 24\" aria-label=\"lijn\"></svg>",
            new Verdict("unfavourable", "\u25bc", "iets ongunstiger dan de GGD-regio"),
            "wijk\u00a0\u20ac\u00a01.234.567 \u00b7 gemeente\u00a0\u20ac\u00a01.234.567 \u00b7 GGD\u00a0\u20ac\u00a01.234.567 \u00b7 NL\u00a0\u20ac\u00a01.234.567");
    Subject subject = new Subject("Gezondheid en leefstijl", Collections.nCopies(4, tile), null);
    Point point = new Point(name, "\u20ac 1.234.567, en \u20ac 1.234.567 in de GGD-regio");
    Point gap = new Point("Geen cijfers voor deze leeftijd", name + ", " + name + " en nog 23");
    return new FactSheet(
        "nl",
        "Verspreide huizen ten noorden van de Zeer lange naam van een dorp aan zee",
        "zelf samengesteld gebied, indeling 2024, gemaakt van 123 buurten",
        "Verspreide huizen in het westen van de wijk (wijk) \u00b7 Gemeente Langedorp aan de vaart \u00b7 GGD-regio Zuid-Oost en Noord-West samen \u00b7 Nederland",
        true,
        true,
        "123.456 inwoners (2024)",
        "<svg class=\"map\" viewBox=\"0 0 300 220\" aria-label=\"kaart\"></svg>",
        List.of(
            new Chapter("strengths", "Wat hier gunstig is", Collections.nCopies(3, point), ""),
            new Chapter("concerns", "Wat aandacht vraagt", Collections.nCopies(3, point), ""),
            new Chapter("unknowns", "Wat we niet weten", Collections.nCopies(3, gap), "")),
        Collections.nCopies(
            5,
            new FactSheet.KeyEntry(
                "<svg class=\"dot\" viewBox=\"0 0 24 24\" aria-label=\"stip\"></svg>",
                "de GGD-regio")),
        Collections.nCopies(3, subject),
        Collections.nCopies(3, subject),
        Collections.nCopies(
            2, "Een zin over hoe zeker het is, die ongeveer twee regels lang is. ".repeat(3)),
        Stream.concat(
                Collections.nCopies(7, "RIVM, GGD'en en CBS, 50150NED (2012, 2016, 2020, 2022)")
                    .stream(),
                Stream.of("Einde van de bronnen"))
            .toList(),
        "Gemaakt op 22 september 2026, stand 12345 van de cijfers. Einde van het blad",
        "https://preventie.example.nl/gebieden/Voorbeeld-2024/BU90010101");
  }

  /**
   * What three sheets say, beside the tests; run with {@code -Drewrite.snapshots} to write them
   * anew after a change that is meant.
   */
  @ParameterizedTest
  @ValueSource(strings = {"GM9001", "WK900103", "BU90010102"})
  void sheetsSayWhatTheySaid(String code) throws Exception {
    for (Locale locale : List.of(DUTCH, ENGLISH)) {
      FactSheet sheet = sheets.of(new ProfiledArea.Coded(area(code)), locale);
      String text = SheetText.of(sheet);
      Path snapshot =
          RepositoryRoot.path()
              .resolve("src/test/resources/nl/preventiekring/publication")
              .resolve(code + "-" + locale + ".txt");
      if (System.getProperty("rewrite.snapshots") != null) {
        Files.writeString(snapshot, text);
      }
      assertThat(text).isEqualTo(Files.readString(snapshot));
    }
  }

  @Test
  void aSheetNeverHoldsMoreThanFourFiguresOfASubject() {
    FactSheet sheet = sheets.of(new ProfiledArea.Coded(area("GM9001")), DUTCH);

    assertThat(Stream.concat(sheet.first().stream(), sheet.second().stream()))
        .hasSize(6)
        .allMatch(subject -> subject.tiles().size() <= 4);
  }

  /** What the story tells stands among the figures, before all others of its subject. */
  @Test
  void whatStandsOutComesFirst() {
    FactSheet sheet = sheets.of(new ProfiledArea.Coded(area("GM9001")), DUTCH);
    List<String> told =
        sheet.story().stream()
            .filter(chapter -> !chapter.name().equals("unknowns"))
            .flatMap(chapter -> chapter.points().stream())
            .map(Point::title)
            .toList();

    assertThat(told).isNotEmpty();
    for (Subject subject :
        Stream.concat(sheet.first().stream(), sheet.second().stream()).toList()) {
      List<Boolean> isTold =
          subject.tiles().stream().map(tile -> told.contains(tile.name())).toList();
      assertThat(isTold).isSortedAccordingTo(Collections.reverseOrder());
    }
  }

  private Area area(String code) {
    return areas.tree(EXAMPLE).get(AreaCode.of(code));
  }

  private int pages(FactSheet sheet) throws Exception {
    return pages(pdf(sheet));
  }

  private static int pages(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private byte[] pdf(FactSheet sheet) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.pdf(sheet, out);
    return out.toByteArray();
  }
}
