// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.preventiekring.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever goes wrong while the API answers, before anything that makes pages of errors
 * does, and whatever the asker accepts.
 */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  private final Problems problems;

  ApiErrors(Problems problems) {
    this.problems = problems;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception wrong) {
    if (!ApiDoor.leadsTo(request) || response.isCommitted()) {
      return null;
    }
    response.setHeader(HttpHeaders.ETAG, null);
    try {
      answer(request, response, wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception wrong)
      throws IOException {
    if (wrong instanceof RuleBroken broken) {
      problems.write(request, response, broken);
      return;
    }
    if (wrong instanceof ErrorResponse answer) {
      answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    }
    problems.write(request, response, status(wrong));
  }

  private static HttpStatus status(Exception wrong) {
    if (wrong instanceof MethodArgumentTypeMismatchException) {
      return HttpStatus.NOT_FOUND;
    }
    if (wrong instanceof ErrorResponse answer) {
      return HttpStatus.valueOf(answer.getStatusCode().value());
    }
    LOG.error("The API failed", wrong);
    return HttpStatus.INTERNAL_SERVER_ERROR;
  }
}
