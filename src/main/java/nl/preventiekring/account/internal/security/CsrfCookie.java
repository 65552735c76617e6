// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token of forms in a cookie, so that a page with a form needs no session. It is set only where
 * a page writes a form. Named as {@link SessionCookie} explains.
 */
class CsrfCookie implements CsrfTokenRepository {
  private final CsrfTokenRepository overHttp = cookie("formulier", false);
  private final CsrfTokenRepository overHttps = cookie("__Host-formulier", true);

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return fitting(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    fitting(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return fitting(request).loadToken(request);
  }

  private CsrfTokenRepository fitting(HttpServletRequest request) {
    return request.isSecure() ? overHttps : overHttp;
  }

  private static CookieCsrfTokenRepository cookie(String name, boolean secure) {
    var cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setCookieCustomizer(made -> made.httpOnly(true).secure(secure).sameSite("Strict"));
    return cookie;
  }
}
