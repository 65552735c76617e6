// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Brings the address of an area that was typed in small letters to the one with capitals. */
@Component
class TypedAddresses extends OncePerRequestFilter {
  private static final Pattern AREA =
      Pattern.compile(
          "/gebieden/(?:(?<set>[A-Za-z]{2,20})-(?<year>\\d{4})/)?(?<code>(?i:NL|PV|GG|GM|WK|BU)\\d[0-9A-Za-z]{1,7})(?<rest>/.*)?");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String typed = request.getRequestURI();
    String meant = meant(typed);
    if (request.getMethod().equals("GET") && !meant.equals(typed)) {
      String query = request.getQueryString();
      response.sendRedirect(query == null ? meant : meant + "?" + query);
    } else {
      chain.doFilter(request, response);
    }
  }

  static String meant(String typed) {
    Matcher area = AREA.matcher(typed);
    if (!area.matches()) {
      return typed;
    }
    String code = area.group("code").toUpperCase(Locale.ROOT);
    String set = area.group("set");
    String rest = area.group("rest") == null ? "" : area.group("rest");
    return set == null
        ? "/gebieden/" + code + rest
        : "/gebieden/" + spelled(set) + "-" + area.group("year") + "/" + code + rest;
  }

  /** Sets of two letters are abbreviations, others are words. */
  private static String spelled(String set) {
    String capitals = set.toUpperCase(Locale.ROOT);
    return set.length() == 2
        ? capitals
        : capitals.charAt(0) + set.substring(1).toLowerCase(Locale.ROOT);
  }
}
