// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the comparison picture. Across it is drawn in percentages and down in pixels, so it fits
 * any width while its letters stay as large as they are. Made here and not in a template: a page
 * has over a hundred of them.
 */
final class TrackSvg {
  private static final int MIDDLE = 28;

  private final StringBuilder svg = new StringBuilder(1200);

  private TrackSvg() {}

  static String write(Track track) {
    return new TrackSvg().draw(track);
  }

  private String draw(Track track) {
    svg.append("<svg class=\"track\" height=\"68\" role=\"img\" aria-label=\"")
        .append(HtmlUtils.htmlEscape(track.sentence()))
        .append("\">");
    stretch("track__spread", track.spread());
    stretch("track__half", track.half());
    end("start", track.spread(), track.ends());
    end("end", track.spread(), track.ends());
    track.ticks().forEach(this::tick);
    stretch("track__interval", track.interval());
    svg.append("<circle class=\"track__here\" cx=\"")
        .append(track.here())
        .append("\" cy=\"28\" r=\"7.5\"/></svg>");
    return svg.toString();
  }

  private void stretch(String look, Track.@Nullable Stretch stretch) {
    if (stretch != null) {
      line(look, stretch.from(), stretch.to(), MIDDLE, MIDDLE);
    }
  }

  private void end(String side, Track.@Nullable Stretch spread, Track.@Nullable Ends ends) {
    if (spread != null && ends != null) {
      boolean start = side.equals("start");
      svg.append("<text class=\"track__end\" text-anchor=\"")
          .append(side)
          .append("\" x=\"")
          .append(start ? spread.from() : spread.to())
          .append("\" y=\"11\">")
          .append(HtmlUtils.htmlEscape(start ? ends.low() : ends.high()))
          .append("</text>");
    }
  }

  private void tick(Track.Tick tick) {
    line("track__lead", tick.place(), tick.labelPlace(), MIDDLE + 9, MIDDLE + 22);
    line("track__tick", tick.place(), tick.place(), MIDDLE - 9, MIDDLE + 9);
    svg.append("<text class=\"track__label\" x=\"")
        .append(tick.labelPlace())
        .append("\" y=\"63\"><tspan>")
        .append(HtmlUtils.htmlEscape(tick.label()))
        .append("</tspan> ")
        .append(HtmlUtils.htmlEscape(tick.value()))
        .append("</text>");
  }

  private void line(String look, String fromX, String toX, int fromY, int toY) {
    svg.append("<line class=\"").append(look);
    svg.append("\" x1=\"").append(fromX).append("\" x2=\"").append(toX);
    svg.append("\" y1=\"").append(fromY).append("\" y2=\"").append(toY).append("\"/>");
  }
}
