// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one PDF at a time, read from the class path once and used again for the next: with
 * fonts that are read for each document anew half of the time goes into reading them.
 */
final class PdfFonts {
  private static final String FAMILY = "Liberation Sans";

  private record Font(String file, int weight, FontStyle style) {}

  private static final List<Font> FONTS =
      List.of(
          new Font("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
          new Font("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
          new Font("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
          new Font("LiberationSans-BoldItalic.ttf", 700, FontStyle.ITALIC));

  /** How high letters stand: the same for every document. */
  private static final LetterSizes LETTER_SIZES = new LetterSizes();

  private final Map<Font, TrueTypeFont> read = new HashMap<>();

  void addTo(PdfRendererBuilder builder, PDDocument document) {
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, LETTER_SIZES);
    for (Font font : FONTS) {
      builder.useFont(
          new WhenNeeded(() -> PDType0Font.load(document, read(font), true)),
          FAMILY,
          font.weight(),
          font.style(),
          true);
    }
  }

  private TrueTypeFont read(Font font) throws IOException {
    TrueTypeFont known = read.get(font);
    if (known == null) {
      known = parse(font);
      read.put(font, known);
    }
    return known;
  }

  private static TrueTypeFont parse(Font font) throws IOException {
    try (InputStream stream = PdfFonts.class.getResourceAsStream("/liberation/" + font.file())) {
      if (stream == null) {
        throw new IllegalStateException("the font " + font.file() + " is not on the class path");
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
    }
  }

  /** A font that the page does not use is not read. */
  private static final class WhenNeeded extends PDFontSupplier {
    private final Callable<PDFont> loading;

    WhenNeeded(Callable<PDFont> loading) {
      super(null);
      this.loading = loading;
    }

    @Override
    public PDFont supply() {
      try {
        return loading.call();
      } catch (Exception e) {
        throw new IllegalStateException("a font cannot be read", e);
      }
    }
  }

  private static final class LetterSizes implements FSCacheEx<String, FSCacheValue> {
    private final Map<String, FSCacheValue> known = new ConcurrentHashMap<>();

    @Override
    public void put(String key, FSCacheValue value) {
      known.put(key, value);
    }

    @Override
    public @Nullable FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
      return known.computeIfAbsent(key, _ -> load(loader));
    }

    @Override
    public @Nullable FSCacheValue get(String key) {
      return known.get(key);
    }

    private static FSCacheValue load(Callable<? extends FSCacheValue> loader) {
      try {
        return loader.call();
      } catch (Exception e) {
        throw new IllegalStateException("the sizes of a font cannot be read", e);
      }
    }
  }
}
