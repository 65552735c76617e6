// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pictures of a page, looked at as they come out on paper. */
class FlatPicturesTest {
  private static final int RED = 0xff0000;
  private static final int BLUE = 0x0000ff;
  private static final int WHITE = 0xffffff;

  /** At the left top of the paper, 50 mm wide: a red square, right of it a blue disc. */
  private static final String PICTURE =
      """
      <svg class="picture" viewBox="0 0 100 50" aria-label="Een vierkant en een schijf">
      <path d="M5 5L45 5L45 45L5 45Z" fill="#ff0000"/>
      <circle cx="75" cy="25" r="20" fill="#0000ff"/>
      <line x1="0" y1="49" x2="100" y2="49" fill="none" stroke="#0000ff" stroke-width="2"/></svg>
      """;

  @Test
  void shapesStandWhereTheyBelong() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(PICTURE))) {
      // 254 dots an inch: ten to a millimetre, five to a unit of the picture.
      BufferedImage paper = new PDFRenderer(document).renderImageWithDPI(0, 254);
      assertThat(paper.getRGB(125, 125) & WHITE).isEqualTo(RED);
      assertThat(paper.getRGB(375, 125) & WHITE).isEqualTo(BLUE);
      assertThat(paper.getRGB(287, 37) & WHITE).isEqualTo(WHITE);
      assertThat(paper.getRGB(250, 125) & WHITE).isEqualTo(WHITE);
      assertThat(paper.getRGB(250, 245) & WHITE).isEqualTo(BLUE);
    }
  }

  @Test
  void aPictureIsReadableByScreenReadersAndArchives() throws Exception {
    assertThat(PdfFaults.of(pdf(PICTURE), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfFaults.of(pdf(PICTURE), PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void whatCannotBeDrawnIsAnError() {
    for (String part :
        new String[] {
          "<ellipse cx=\"1\"/>",
          "<path d=\"M0 0C1 1 2 2 3 3\" fill=\"#ff0000\"/>",
          "<rect x=\"0\" y=\"0\" width=\"1\" height=\"1\" fill=\"red\"/>"
        }) {
      String picture = "<svg class=\"picture\" viewBox=\"0 0 9 9\">" + part + "</svg>";
      assertThatThrownBy(() -> pdf(picture)).hasStackTraceContaining("cannot draw");
    }
  }

  private static byte[] pdf(String picture) throws Exception {
    String page =
        """
        <html lang="nl"><head><title>Plaatje</title><meta name="description" content="Plaatje"/>
        <style>@page { size: A4; margin: 0 } body { margin: 0; font-family: 'Liberation Sans' }
        .picture { display: block; width: 50mm; height: 25mm }</style></head>
        <body>%s<p>Tekst</p></body></html>
        """
            .formatted(picture);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfPages.write(page, out);
    return out.toByteArray();
  }
}
