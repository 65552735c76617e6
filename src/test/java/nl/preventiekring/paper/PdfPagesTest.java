package nl.preventiekring.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

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

  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void aPageIsReadableByScreenReadersAndArchives() throws Exception {
    byte[] pdf = pdf(PAGE);
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void theValidatorFindsAnOrdinaryPdfOut() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder().withHtmlContent(PAGE, "").toStream(out).run();
    assertThat(faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    assertThat(faults(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
  }

  private static byte[] pdf(String page) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfPages.write(page, out);
    return out.toByteArray();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getMessage)
          .distinct()
          .toList();
    }
  }
}
