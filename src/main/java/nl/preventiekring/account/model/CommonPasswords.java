// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that everybody tries first. The list holds words; a word with digits and signs around
 * it, written twice, or with digits for letters counts as the word.
 */
final class CommonPasswords {
  private static final String LIST = "common-passwords.txt";
  private static final Map<Character, Character> LOOKALIKES =
      Map.of(
          '0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');

  private final Set<String> words;

  private CommonPasswords(Set<String> words) {
    this.words = words;
  }

  static CommonPasswords load() {
    InputStream list = CommonPasswords.class.getResourceAsStream(LIST);
    if (list == null) {
      throw new IllegalStateException(LIST + " is not in this build");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return new CommonPasswords(
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    return isWord(lower) || isWord(letters(lower)) || isWord(spelledOut(core(lower)));
  }

  private boolean isWord(String text) {
    return words.contains(text) || words.contains(once(text));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  /** Without the digits and signs before the first letter and after the last. */
  private static String core(String text) {
    return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }

  private static String spelledOut(String text) {
    return text.chars()
        .mapToObj(letter -> LOOKALIKES.getOrDefault((char) letter, (char) letter).toString())
        .collect(Collectors.joining());
  }

  /** {@code welkomwelkom} is {@code welkom}. */
  private static String once(String text) {
    for (int length = 1; length <= text.length() / 2; length++) {
      String start = text.substring(0, length);
      if (text.length() % length == 0 && start.repeat(text.length() / length).equals(text)) {
        return start;
      }
    }
    return text;
  }
}
