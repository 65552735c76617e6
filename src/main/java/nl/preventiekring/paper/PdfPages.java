// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes a PDF of a page in XHTML that is PDF/UA-1 and PDF/A-3a: readable by a screen reader and by
 * an archive. The page needs {@code lang}, {@code title}, a description and an {@code alt} on each
 * picture, and uses the font family {@code Liberation Sans}.
 */
public final class PdfPages {
  private static final String FAMILY = "Liberation Sans";

  private record Font(String file, int weight, FontStyle style) {}

  private static final List<Font> FONTS =
      List.of(
          new Font("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
          new Font("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
          new Font("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
          new Font("LiberationSans-BoldItalic.ttf", 700, FontStyle.ITALIC));

  private PdfPages() {}

  /**
   * @param xhtml well-formed, without links to anything outside itself
   */
  public static void write(String xhtml, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    for (Font font : FONTS) {
      builder.useFont(() -> open(font), FAMILY, font.weight(), font.style(), true);
    }
    builder.withHtmlContent(xhtml, "");
    builder.withProducer("Preventiekring");
    builder.toStream(out);
    builder.run();
  }

  private static InputStream open(Font font) {
    InputStream stream = PdfPages.class.getResourceAsStream("/liberation/" + font.file());
    if (stream == null) {
      throw new IllegalStateException("the font " + font.file() + " is not on the class path");
    }
    return stream;
  }
}
