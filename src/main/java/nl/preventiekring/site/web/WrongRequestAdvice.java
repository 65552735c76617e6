// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The page for a request that nothing of ours can answer. Who asks for JSON gets what Spring says
 * in problem+json.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongRequestAdvice {
  private final ErrorPages errors;
  private final Frames frames;

  WrongRequestAdvice(ErrorPages errors, Frames frames) {
    this.errors = errors;
    this.frames = frames;
  }

  @ExceptionHandler(
      value = {
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        MaxUploadSizeExceededException.class,
        ResponseStatusException.class
      },
      produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(Exception wrong, HttpServletRequest request, Locale locale) {
    HttpStatus status = status(wrong);
    ModelAndView page = new ModelAndView("site/error", status);
    page.addObject("page", errors.of(status, locale));
    page.addObject("frame", frames.frame(request, locale));
    return page;
  }

  private static HttpStatus status(Exception wrong) {
    return wrong instanceof ErrorResponse answer
        ? HttpStatus.valueOf(answer.getStatusCode().value())
        : HttpStatus.BAD_REQUEST;
  }
}
