// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The page for everything that goes wrong without a rule: no such address, no access, a fault. */
@Component
class ErrorViews implements ErrorViewResolver {
  private final ErrorPages errors;

  ErrorViews(ErrorPages errors) {
    this.errors = errors;
  }

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    ErrorPage page = errors.of(status, RequestContextUtils.getLocale(request));
    return new ModelAndView("site/error", Map.of("page", page), status);
  }
}
