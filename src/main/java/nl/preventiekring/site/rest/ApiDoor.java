// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In front of everything under {@code /api/}, before security: the version on every answer, leave
 * for pages of other sites to read, and problem+json where the server itself refuses.
 */
class ApiDoor extends OncePerRequestFilter {
  /** Of the interface, not of the product; the changelog tells what changed. */
  static final String VERSION = "1.0.0";

  static final String PATH = "/api/";
  private static final String METHODS = "GET, HEAD";

  private final Problems problems;

  ApiDoor(Problems problems) {
    this.problems = problems;
  }

  /** Whether an address belongs to the API. */
  static boolean leadsTo(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return (failed == null ? request.getRequestURI() : failed.toString()).startsWith(PATH);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !leadsTo(request);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("API-Version", VERSION);
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "API-Version, ETag, Retry-After");
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      problems.write(request, response, status(request));
    } else if (isPreflight(request)) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
      response.setHeader(
          HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match");
      response.setStatus(HttpStatus.NO_CONTENT.value());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals(HttpMethod.OPTIONS.name())
        && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
  }

  private static HttpStatus status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? HttpStatus.valueOf(code)
        : HttpStatus.INTERNAL_SERVER_ERROR;
  }
}
