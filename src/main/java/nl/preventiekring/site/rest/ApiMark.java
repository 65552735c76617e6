// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.preventiekring.profile.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The ETag of an answer: another one as soon as figures or areas are others. The start of the
 * process is in it because a new version of the product may answer in another form. Who has the
 * answer already gets 304.
 */
class ApiMark implements HandlerInterceptor {
  private final Profiles profiles;
  private final String process;

  ApiMark(Profiles profiles, Clock clock) {
    this.profiles = profiles;
    this.process = Long.toString(clock.millis(), Character.MAX_RADIX);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod)) {
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    String address = request.getRequestURI() + "?" + request.getQueryString();
    String mark = "W/\"%s-%s-%08x\"".formatted(process, profiles.version(), address.hashCode());
    return !new ServletWebRequest(request, response).checkNotModified(mark);
  }
}
