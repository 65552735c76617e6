// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Checked by veraPDF, the validator that the PDF Association names. */
class PdfPagesTest {
  private static final String PAGE =
      """
      <html lang="nl"><head><title>Gezondheid in Vlierwaard</title>
      <meta name="description" content="Cijfers over een verzonnen gemeente"/>
      <style>body { font-family: 'Liberation Sans' } th { text-align: left }</style></head>
      <body><h1>Vlierwaard</h1><p>Cijfers van <b>2024</b>, <i>verzonnen</i>.</p>
      <table><thead><tr><th>Onderwerp</th><th>Waarde</th></tr></thead>
      <tbody><tr><td>Rookt</td><td>17,9 %</td></tr></tbody></table></body></html>
      """;

  @Test
  void aPageIsReadableByScreenReadersAndArchives() throws Exception {
    byte[] pdf = pdf(PAGE);
    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void theValidatorFindsAnOrdinaryPdfOut() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder().withHtmlContent(PAGE, "").toStream(out).run();
    assertThat(PdfFaults.of(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    assertThat(PdfFaults.of(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
  }

  private static byte[] pdf(String page) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfPages.write(page, out);
    return out.toByteArray();
  }
}
