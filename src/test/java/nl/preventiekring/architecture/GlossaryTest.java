// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;

/**
 * Names in the code keep to docs/glossary.md: no word that it refuses, and no Dutch word that it
 * translates. The room "rest" may carry Dutch names: those are the names of the API.
 */
class GlossaryTest {
  private static final Pattern REFUSED = Pattern.compile("`([a-z]+)`");
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]{4,}");

  @Test
  void namesKeepToTheWordList() throws IOException {
    assertThat(namesAgainst(refusedWords(), House.PRODUCT)).isEmpty();
  }

  @Test
  void aNameAgainstTheWordListIsFound() throws IOException {
    assertThat(namesAgainst(refusedWords(), House.OFFENDERS))
        .hasSize(2)
        .allMatch(found -> found.contains("metricOfWijk"))
        .anyMatch(found -> found.endsWith("metric: say indicator"))
        .anyMatch(found -> found.endsWith("wijk: say district"));
  }

  @Test
  void theWordListIsRead() throws IOException {
    assertThat(refusedWords()).containsEntry("peer", "similar areas").containsKey("gemeente");
    assertThat(refusedWords()).doesNotContainKeys("indicator", "coalition", "comment");
  }

  @Test
  void namesAreCutIntoWords() {
    assertThat(wordsOf("listPeersOfWK2020")).containsExactly("list", "peers", "of", "wk2020");
    assertThat(wordsOf("NOT_ASKED")).containsExactly("not", "asked");
    assertThat(wordsOf("GGDRegion")).containsExactly("ggd", "region");
  }

  private static List<String> namesAgainst(Map<String, String> refused, House house) {
    List<String> found = new ArrayList<>();
    for (JavaClass type : house.writtenClasses()) {
      if (type.getPackageName().endsWith(".rest")) {
        continue;
      }
      for (String name : namesIn(type)) {
        wordsOf(name)
            .map(word -> refused.containsKey(word) ? word : word.replaceFirst("s$", ""))
            .filter(refused::containsKey)
            .forEach(word ->
                found.add(
                    type.getName() + " " + name + ", " + word + ": say " + refused.get(word)));
      }
    }
    return found;
  }

  private static Set<String> namesIn(JavaClass type) {
    Stream<String> methods =
        type.getMethods().stream()
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaMember::getName);
    Stream<String> constants =
        type.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaField::getName);
    return Stream.of(Stream.of(type.getSimpleName()), methods, constants)
        .flatMap(names -> names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> wordsOf(String name) {
    String parts =
        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("([A-Z])([A-Z][a-z])", "$1 $2");
    return Arrays.stream(parts.split("[ _$]+")).map(word -> word.toLowerCase(Locale.ROOT));
  }

  /** Refused word to the word that we say. */
  private static Map<String, String> refusedWords() throws IOException {
    Map<String, String> refused = new TreeMap<>();
    for (String line : Files.readAllLines(RepositoryRoot.path().resolve("docs/glossary.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && !cells[1].isBlank() && !cells[1].startsWith("-")) {
        String say = cells[2].strip();
        REFUSED.matcher(cells[4]).results().forEach(match -> refused.put(match.group(1), say));
        dutchWords(cells[1], say).forEach(word -> refused.put(word, say));
      }
    }
    refused.remove("screens");
    return refused;
  }

  /** A phrase of several words is no name; a word that is the same in English is free. */
  private static Stream<String> dutchWords(String screens, String code) {
    return Arrays.stream(screens.split(","))
        .map(phrase -> phrase.strip().toLowerCase(Locale.ROOT))
        .filter(phrase -> WORD.matcher(phrase).matches())
        .filter(phrase -> !code.toLowerCase(Locale.ROOT).contains(phrase));
  }
}
