// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the SVG of our own pages: {@code rect}, {@code circle}, {@code line} and {@code path} of
 * straight lines (M, L, Z), in one colour each. Everything else is an error: a picture must not
 * silently miss a part on paper. Its size comes from the stylesheet.
 */
final class FlatPictures implements SVGDrawer {
  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext css,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    if (cssWidth <= 0 || cssHeight <= 0) {
      throw new IllegalArgumentException("a picture without width and height in the stylesheet");
    }
    return new Picture(svg, cssWidth, cssHeight);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // Pictures hold no letters.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Likewise.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private record Picture(Element svg, double width, double height) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      String[] view = svg.getAttribute("viewBox").split(" ", -1);
      double viewWidth = Double.parseDouble(view[2]);
      double viewHeight = Double.parseDouble(view[3]);
      double scale = Math.min(width / viewWidth, height / viewHeight);
      AffineTransform place = new AffineTransform();
      place.translate(x + (width - viewWidth * scale) / 2, y + (height - viewHeight * scale) / 2);
      place.scale(scale, scale);
      place.translate(-Double.parseDouble(view[0]), -Double.parseDouble(view[1]));
      Stroke former = device.getStroke();
      for (Node part = svg.getFirstChild(); part != null; part = part.getNextSibling()) {
        if (part instanceof Element element) {
          draw(element, place, scale, device);
        }
      }
      device.setStroke(former);
    }
  }

  private static void draw(
      Element element, AffineTransform place, double scale, OutputDevice device) {
    Shape shape = place.createTransformedShape(shape(element));
    String fill = element.getAttribute("fill");
    if (!fill.equals("none")) {
      device.setColor(color(fill));
      device.fill(shape);
    }
    String stroke = element.getAttribute("stroke");
    if (!stroke.isEmpty()) {
      device.setColor(color(stroke));
      device.setStroke(new BasicStroke((float) (number(element, "stroke-width") * scale)));
      device.draw(shape);
    }
  }

  private static Shape shape(Element element) {
    return switch (element.getTagName()) {
      case "rect" ->
          new Rectangle2D.Double(
              number(element, "x"),
              number(element, "y"),
              number(element, "width"),
              number(element, "height"));
      case "circle" -> {
        double radius = number(element, "r");
        yield new Ellipse2D.Double(
            number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
      }
      case "line" ->
          new Line2D.Double(
              number(element, "x1"),
              number(element, "y1"),
              number(element, "x2"),
              number(element, "y2"));
      case "path" -> path(element.getAttribute("d"));
      default -> throw new IllegalArgumentException("cannot draw <" + element.getTagName() + ">");
    };
  }

  /** Numbers are parted by spaces or commas; a letter begins a new point. */
  static Path2D path(String d) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    int at = 0;
    while (at < d.length()) {
      char letter = d.charAt(at);
      int end = at + 1;
      while (end < d.length() && "MLZ".indexOf(d.charAt(end)) < 0) {
        end++;
      }
      add(path, letter, d.substring(at + 1, end).strip());
      at = end;
    }
    return path;
  }

  private static void add(Path2D path, char letter, String point) {
    if (letter == 'Z') {
      path.closePath();
      return;
    }
    String[] numbers = point.split("[ ,]+", -1);
    if (numbers.length != 2 || (letter != 'M' && letter != 'L')) {
      throw new IllegalArgumentException("cannot draw the path " + letter + point);
    }
    double x = Double.parseDouble(numbers[0]);
    double y = Double.parseDouble(numbers[1]);
    if (letter == 'M') {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static FSRGBColor color(String text) {
    if (!text.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("cannot draw in the colour '" + text + "'");
    }
    return new FSRGBColor(Integer.parseInt(text.substring(1), 16));
  }
}
