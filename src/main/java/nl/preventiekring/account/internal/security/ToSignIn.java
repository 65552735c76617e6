// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends a visitor of a closed page to the sign-in page, and back afterwards. The way back is in the
 * address and not in a session, which a visitor does not have.
 */
class ToSignIn implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException closed)
      throws IOException {
    response.sendRedirect(address(request));
  }

  /** Only pages are worth coming back to: the content of a form is gone. */
  static String address(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/aanmelden";
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return "/aanmelden?naar="
        + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
  }
}
