// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import nl.preventiekring.account.SignIns.Origin;
import nl.preventiekring.platform.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from. It is from this very computer when it came without a proxy, over
 * loopback, to a name that means this computer, on an installation without a public address.
 */
@Component
class Origins {
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final ObjectProvider<Settings> settings;

  Origins(ObjectProvider<Settings> settings) {
    this.settings = settings;
  }

  Origin of(HttpServletRequest request) {
    return new Origin(request.getRemoteAddr(), isThisComputer(request));
  }

  private boolean isThisComputer(HttpServletRequest request) {
    return OWN_NAMES.contains(request.getServerName())
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null
        && isLoopback(request.getRemoteAddr())
        && settings.stream().noneMatch(set -> set.publicUrl().isPresent());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
