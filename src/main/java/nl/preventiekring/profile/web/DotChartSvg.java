// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes dots with intervals; like the comparison picture it fits any width. */
final class DotChartSvg {
  static final int HEIGHT = 156;

  private static final int CAPTION = 150;

  private final StringBuilder svg = new StringBuilder(1200);

  private DotChartSvg() {}

  static String write(DotChart chart) {
    return new DotChartSvg().draw(chart);
  }

  private String draw(DotChart chart) {
    svg.append("<svg class=\"dots\" height=\"")
        .append(HEIGHT)
        .append("\" role=\"img\" aria-label=\"")
        .append(HtmlUtils.htmlEscape(chart.sentence()))
        .append("\">");
    line(chart.line());
    chart.dots().forEach(this::dot);
    return svg.append("</svg>").toString();
  }

  private void line(DotChart.@Nullable Line line) {
    if (line != null) {
      stroke("dots__line", line.fromAcross(), line.toAcross(), line.fromDown(), line.toDown());
    }
  }

  private void dot(DotChart.Dot dot) {
    if (dot.top() < dot.bottom()) {
      stroke("dots__interval", dot.across(), dot.across(), dot.top(), dot.bottom());
    }
    svg.append("<circle class=\"dots__dot\" cx=\"")
        .append(dot.across())
        .append("\" cy=\"")
        .append(pixels(dot.down()))
        .append("\" r=\"5.5\"/>");
    text("dots__label", dot, Math.max(12, Math.min(dot.top(), dot.down() - 6) - 6), dot.label());
    text("dots__caption", dot, CAPTION, dot.caption());
  }

  private void text(String look, DotChart.Dot dot, double down, String words) {
    if (!words.isEmpty()) {
      svg.append("<text class=\"").append(look).append("\" text-anchor=\"").append(dot.side());
      svg.append("\" x=\"").append(dot.across()).append("\" y=\"").append(pixels(down));
      svg.append("\">").append(HtmlUtils.htmlEscape(words)).append("</text>");
    }
  }

  private void stroke(String look, String fromX, String toX, double fromY, double toY) {
    svg.append("<line class=\"").append(look);
    svg.append("\" x1=\"").append(fromX).append("\" x2=\"").append(toX);
    svg.append("\" y1=\"").append(pixels(fromY)).append("\" y2=\"").append(pixels(toY));
    svg.append("\"/>");
  }

  private static String pixels(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
