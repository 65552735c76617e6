// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.preventiekring.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The one place where a broken rule becomes an answer: a page, or problem+json (RFC 9457). */
@ControllerAdvice
class RuleBrokenAdvice {
  private final ErrorPages errors;
  private final Frames frames;

  RuleBrokenAdvice(ErrorPages errors, Frames frames) {
    this.errors = errors;
    this.frames = frames;
  }

  @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(RuleBroken broken, HttpServletRequest request, Locale locale) {
    ModelAndView page = new ModelAndView("site/error", ErrorPages.status(broken));
    page.addObject("page", errors.of(broken, locale));
    page.addObject("frame", frames.frame(request, locale));
    return page;
  }

  @ExceptionHandler(
      produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<ProblemDetail> problem(RuleBroken broken, Locale locale) {
    HttpStatus status = ErrorPages.status(broken);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, errors.sentence(broken, locale));
    problem.setProperty("rule", broken.ruleId());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
