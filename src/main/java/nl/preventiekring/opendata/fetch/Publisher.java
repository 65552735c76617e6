// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * A server of tables.
 *
 * @param host its name as the catalogue and the answers write it: {@code opendata.cbs.nl}
 * @param address where it is reached, without a slash at the end: the host itself, or a mirror
 */
public record Publisher(String host, URI address) {
  /** The server itself. */
  static Publisher of(String host) {
    return new Publisher(host, URI.create("https://" + host));
  }

  /**
   * The address at which a link in an answer is reached: links name the host itself, also where a
   * mirror passes them on. Empty where the link leads elsewhere.
   */
  Optional<URI> reach(URI link) {
    if (address.getRawAuthority().equals(link.getRawAuthority())
        && address.getScheme().equals(link.getScheme())) {
      return Optional.of(link);
    }
    if (!host.equals(link.getHost()) || link.getPort() != -1) {
      return Optional.empty();
    }
    String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
    return Optional.of(URI.create(address + link.getRawPath() + query));
  }
}
