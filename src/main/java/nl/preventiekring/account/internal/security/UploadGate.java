// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import nl.preventiekring.account.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a form with files before a byte of it is read: from nobody but administrators, and not
 * larger than the limit. A page that takes files shows a message where its address has {@value
 * #TOO_LARGE}.
 */
class UploadGate extends OncePerRequestFilter {
  static final String TOO_LARGE = "te-groot";

  private final CurrentUser user;
  private final long limit;

  UploadGate(CurrentUser user, DataSize limit) {
    this.user = user;
    this.limit = limit.toBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (user.find().isEmpty()) {
      response.sendRedirect(ToSignIn.address(request));
    } else if (!user.isAdministrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getContentLengthLong() > limit) {
      refuse(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * A browser reads no answer before it has sent everything, unless that is too much to wait for.
   */
  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLengthLong() > 2 * limit) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
      return;
    }
    try (InputStream body = request.getInputStream()) {
      body.transferTo(OutputStream.nullOutputStream());
    }
    response.sendRedirect(request.getRequestURI() + "?" + TOO_LARGE);
  }
}
