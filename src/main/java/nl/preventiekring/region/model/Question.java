// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.preventiekring.region.AreaCode;

/**
 * What somebody typed to find an area.
 *
 * @param text in the form of {@link SearchText}; may be empty
 * @param code the begin of a code, where it looks like one
 */
public record Question(String text, Optional<String> code) {
  private static final Pattern CODE_BEGIN = Pattern.compile("(NL|PV|GG|GM|WK|BU)\\d[0-9A-Z]{0,7}");

  /** Nobody types more to find an area; each word costs work. */
  private static final int MOST_CHARACTERS = 100;

  private static final int MOST_WORDS = 8;

  /** What goes beyond the limits is not looked at. */
  public static Question of(String question) {
    String typed = question.substring(0, Math.min(question.length(), MOST_CHARACTERS));
    String upper = typed.strip().toUpperCase(Locale.ROOT);
    Optional<String> code =
        CODE_BEGIN.matcher(upper).matches()
            ? Optional.of(AreaCode.find(upper).map(AreaCode::value).orElse(upper))
            : Optional.empty();
    return new Question(
        SearchText.ofQuestion(
            Arrays.stream(SearchText.of(typed).split(" "))
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "))),
        code);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Each way to take the first or the last words for a municipality and the rest for an area. */
  public List<InMunicipality> inMunicipalities() {
    List<String> words = List.of(text.split(" "));
    List<InMunicipality> ways = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      String begin = String.join(" ", words.subList(0, at));
      String end = String.join(" ", words.subList(at, words.size()));
      ways.add(new InMunicipality(begin, SearchText.ofQuestion(end)));
      ways.add(new InMunicipality(end, SearchText.ofQuestion(begin)));
    }
    return ways;
  }

  /** The text with two neighbouring letters changed places, each way once: teil for tiel. */
  public List<String> withSwappedLetters() {
    return IntStream.range(0, text.length() - 1)
        .filter(at -> text.charAt(at) != text.charAt(at + 1))
        .mapToObj(at ->
            text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2))
        .toList();
  }

  /** Both in the form of {@link SearchText}. */
  public record InMunicipality(String area, String municipality) {}
}
