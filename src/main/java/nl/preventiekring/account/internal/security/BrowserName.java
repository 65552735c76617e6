// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser in two words, so that people recognise their own computer in the list of sessions. The
 * whole header is not kept: it tells more about somebody than we need.
 */
final class BrowserName {
  /** In this order: most browsers call themselves Safari and Chrome too. */
  private static final Map<String, String> BROWSERS =
      ordered(
          "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "Chrom", "Chrome", "Safari",
          "Safari");

  private static final Map<String, String> SYSTEMS =
      ordered(
          "Android",
          "Android",
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Windows",
          "Windows",
          "Mac OS",
          "macOS",
          "CrOS",
          "ChromeOS",
          "Linux",
          "Linux");

  private BrowserName() {}

  /** Such as {@code Firefox, Linux}; empty text where nothing is known. */
  static String of(@Nullable String userAgent) {
    String text = userAgent == null ? "" : userAgent;
    String browser = first(BROWSERS, text);
    String system = first(SYSTEMS, text);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(Map<String, String> names, String text) {
    return names.entrySet().stream()
        .filter(name -> text.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> ordered(String... pairs) {
    var map = new java.util.LinkedHashMap<String, String>();
    for (int pair = 0; pair < pairs.length; pair += 2) {
      map.put(pairs[pair], pairs[pair + 1]);
    }
    return map;
  }
}
