// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.preventiekring.account.CurrentUser;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Says whether browsers may keep a page. What a signed-in person sees, and every page with a form
 * for a person, is never kept; a public page may be, if it is asked for again each time. A page
 * that says so itself is left alone, but not for a signed-in person.
 */
class KeepingPages implements HeaderWriter {
  private final CurrentUser user;

  KeepingPages(CurrentUser user) {
    this.user = user;
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (isFile(request)) {
      return;
    }
    if (isForAPerson(request.getRequestURI()) || user.find().isPresent()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }

  /** Style sheets, scripts and pictures are the same for everybody. */
  private static boolean isFile(HttpServletRequest request) {
    return request.getRequestURI().matches("/(css|js|img|fonts|webjars|theme|thema)/.*");
  }

  private static boolean isForAPerson(String path) {
    return path.matches("/(aanmelden|afmelden|account|beheer)(/.*)?");
  }
}
