// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session. Over https its name begins with {@code __Host-}, which makes browsers
 * refuse it from a neighbouring site; over http (this computer only) they would not keep that.
 */
class SessionCookie implements CookieSerializer {
  private final CookieSerializer overHttp = cookie("sessie", false);
  private final CookieSerializer overHttps = cookie("__Host-sessie", true);

  @Override
  public void writeCookieValue(CookieValue value) {
    fitting(value.getRequest()).writeCookieValue(value);
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return fitting(request).readCookieValues(request);
  }

  private CookieSerializer fitting(HttpServletRequest request) {
    return request.isSecure() ? overHttps : overHttp;
  }

  private static DefaultCookieSerializer cookie(String name, boolean secure) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setUseSecureCookie(secure);
    cookie.setSameSite("Lax");
    cookie.setUseBase64Encoding(false);
    return cookie;
  }
}
