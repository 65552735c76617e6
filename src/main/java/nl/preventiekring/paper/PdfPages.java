// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of a page in XHTML that is PDF/UA-1 and PDF/A-3a: readable by a screen reader and by
 * an archive. The page needs {@code lang}, {@code title}, a description and an {@code alt} on each
 * picture ({@code aria-label} on an SVG), and uses the font family {@code Liberation Sans}. What an
 * SVG may hold: see {@link FlatPictures}.
 *
 * <p>As many at once as the computer has processors; who comes later waits.
 */
public final class PdfPages {
  private static final byte[] COLORS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final FlatPictures PICTURES = new FlatPictures();
  private static final BlockingQueue<PdfFonts> FONTS = fonts();

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private PdfPages() {}

  /**
   * @param xhtml well-formed, without links to anything outside itself
   */
  public static void write(String xhtml, OutputStream out) throws IOException {
    write(xhtml, Integer.MAX_VALUE, out);
  }

  /**
   * The same, but writes nothing where it would become too long.
   *
   * @param most pages
   * @return whether it was written
   */
  public static boolean write(String xhtml, int most, OutputStream out) throws IOException {
    Document page = parse(xhtml);
    PdfFonts fonts = borrow();
    try (PDDocument document = new PDDocument()) {
      return write(builder(page, document, fonts).toStream(out), most);
    } finally {
      FONTS.add(fonts);
    }
  }

  private static boolean write(PdfRendererBuilder builder, int most) throws IOException {
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      if (renderer.getRootBox().getLayer().getPages().size() > most) {
        return false;
      }
      renderer.createPDF();
      return true;
    }
  }

  private static PdfRendererBuilder builder(Document page, PDDocument document, PdfFonts fonts) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(COLORS);
    fonts.addTo(builder, document);
    builder.useSVGDrawer(PICTURES);
    builder.withW3cDocument(page, "");
    builder.withProducer("Preventiekring");
    return builder;
  }

  private static Document parse(String xhtml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setExpandEntityReferences(false);
      Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
      describePictures(page);
      describePage(page);
      return page;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("the page is no XHTML: " + e.getMessage(), e);
    }
  }

  /** On the screen an SVG says by {@code aria-label} what it shows; the PDF wants {@code alt}. */
  private static void describePictures(Document page) {
    NodeList pictures = page.getElementsByTagName("svg");
    for (int i = 0; i < pictures.getLength(); i++) {
      Element picture = (Element) pictures.item(i);
      picture.setAttribute("alt", picture.getAttribute("aria-label"));
    }
  }

  /** Web pages have a description; the library takes it from what it calls the subject. */
  private static void describePage(Document page) {
    NodeList entries = page.getElementsByTagName("meta");
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      if (entry.getAttribute("name").equals("description")) {
        entry.setAttribute("name", "subject");
      }
    }
  }

  private static BlockingQueue<PdfFonts> fonts() {
    int processors = Runtime.getRuntime().availableProcessors();
    BlockingQueue<PdfFonts> fonts = new ArrayBlockingQueue<>(processors);
    for (int i = 0; i < processors; i++) {
      fonts.add(new PdfFonts());
    }
    return fonts;
  }

  private static PdfFonts borrow() throws IOException {
    try {
      return FONTS.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.io.InterruptedIOException("stopped while waiting to write a PDF");
    }
  }
}
