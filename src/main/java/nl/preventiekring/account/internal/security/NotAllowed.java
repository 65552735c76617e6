// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Whoever still has a one-time password chooses a password first; others may not go there. */
class NotAllowed implements AccessDeniedHandler {
  private final CurrentUser user;

  NotAllowed(CurrentUser user) {
    this.user = user;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    boolean mustChoose = user.find().filter(Person::mustChoosePassword).isPresent();
    if (mustChoose && !(denied instanceof CsrfException)) {
      response.sendRedirect("/account/wachtwoord");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
