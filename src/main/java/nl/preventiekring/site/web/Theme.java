// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A house style in the form in which municipalities publish theirs: a stylesheet that sets tokens
 * of the NL Design System, on {@code :root} or on a class such as {@code .voorbeeld-theme}.
 *
 * @param css the stylesheet as it stands in the file
 */
public record Theme(String css) {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern CLASS =
      Pattern.compile("\\.([a-zA-Z][\\w-]*-theme(?:--[\\w-]+)?)(?![\\w-])");

  /** The classes that {@code <html>} must carry for the tokens to hold, with spaces between. */
  public String classes() {
    return CLASS
        .matcher(COMMENT.matcher(css).replaceAll(""))
        .results()
        .map(Theme::name)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }

  /** Changes with the content, so that browsers may keep what they have. */
  public String mark() {
    return Integer.toHexString(css.hashCode());
  }
}
