// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which names and questions are compared: lower case, without diacritics, with single
 * spaces for everything that is neither letter nor digit. {@code 's-Gravenhage} becomes {@code s
 * gravenhage}.
 */
public final class SearchText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** What people say and what the official lists write. */
  private static final Map<String, String> OFFICIAL_NAMES =
      Map.of("den haag", "s gravenhage", "den bosch", "s hertogenbosch");

  private SearchText() {}

  /** The form of a name; empty where it holds no letter or digit. */
  public static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT);
    // Lower case may bring marks of its own: the capital dotted I of Turkish does.
    return OTHER.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll(" ").strip();
  }

  /** The form of a question, in which an everyday place name becomes the official one. */
  public static String ofQuestion(String question) {
    String text = of(question);
    return OFFICIAL_NAMES.getOrDefault(text, text);
  }
}
