// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {
  private final Frames frames;

  FrameAdvice(Frames frames) {
    this.frames = frames;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request, Locale locale) {
    return frames.frame(request, locale);
  }
}
