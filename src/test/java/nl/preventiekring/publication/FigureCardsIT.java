// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.paper.PdfFaults;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.CardSheet.Card;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.support.IntegrationTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Cards about areas of the demonstration region. */
@IntegrationTest
class FigureCardsIT {
  private static final List<String> FIVE =
      List.of("loneliness", "smoking", "overweight", "volunteering", "home-value");

  @Autowired private List<DemoPart> demonstration;
  @Autowired private Areas areas;
  @Autowired private FigureCards cards;

  @BeforeEach
  void load() {
    Stream.of("region", "indicator")
        .flatMap(module -> demonstration.stream().filter(part -> part.module().equals(module)))
        .forEach(DemoPart::load);
  }

  @Test
  void withoutAChoiceTheStoryIsOnTheCards() {
    CardSheet sheet = table(List.of(), 4, "nl").cards();

    assertThat(all(sheet)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(all(sheet))
        .allMatch(card -> card.question().endsWith("?"))
        .allMatch(card -> !card.source().isEmpty());
  }

  @Test
  void chosenFiguresOnlyAndTwoCardsBesideEachOther() {
    CardSheet sheet = table(FIVE, 6, "en").cards();

    assertThat(all(sheet)).hasSize(5);
    assertThat(sheet.pages()).hasSize(1);
    assertThat(sheet.pages().getFirst().rows()).hasSize(3);
    assertThat(all(sheet))
        .anyMatch(card -> card.what().contains("out of 100") && card.picture() != null);
  }

  @Test
  void whatIsChosenIsTicked() {
    assertThat(
            table(FIVE, 4, "nl").subjects().stream()
                .flatMap(subject -> subject.choices().stream())
                .filter(FigureCards.Choice::chosen)
                .map(FigureCards.Choice::id))
        .containsExactlyInAnyOrderElementsOf(FIVE);
  }

  @Test
  void eachPageOfCardsIsOnePageOfPaper() throws Exception {
    for (int perPage : new int[] {4, 6}) {
      CardSheet sheet = table(FIVE, perPage, "nl").cards();
      byte[] pdf = pdf(sheet);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(sheet.pages().size());
      }
      assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
      assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }
  }

  private FigureCards.Table table(List<String> wanted, int perPage, String language) {
    ProfiledArea area =
        new ProfiledArea.Coded(
            areas.tree(new Division(Division.EXAMPLE, 2024)).get(AreaCode.of("WK900103")));
    return cards.of(area, wanted, perPage, Locale.of(language));
  }

  private static List<Card> all(CardSheet sheet) {
    return sheet.pages().stream()
        .flatMap(page -> page.rows().stream())
        .flatMap(row -> row.cards().stream())
        .toList();
  }

  private byte[] pdf(CardSheet sheet) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    cards.pdf(sheet, out);
    return out.toByteArray();
  }
}
