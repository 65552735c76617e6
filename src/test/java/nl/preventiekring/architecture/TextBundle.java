// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one module in both languages.
 *
 * @param module the keys start with it
 */
record TextBundle(String module, Map<String, String> dutch, Map<String, String> english) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  static List<TextBundle> ofProduct() {
    Path folder = House.MAIN.resolve("resources/i18n");
    return House.PRODUCT.modules().stream()
        .filter(module -> Files.exists(folder.resolve(module + ".properties")))
        .map(module ->
            new TextBundle(
                module,
                read(folder.resolve(module + ".properties")),
                read(folder.resolve(module + "_en.properties"))))
        .toList();
  }

  static TextBundle of(String module, String dutch, String english) {
    return new TextBundle(module, read(new StringReader(dutch)), read(new StringReader(english)));
  }

  /** What is wrong, one line each. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    missing(dutch, english).forEach(key -> faults.add(key + " has no English text"));
    missing(english, dutch).forEach(key -> faults.add(key + " has no Dutch text"));
    keys()
        .filter(key -> !key.startsWith(module + "."))
        .forEach(key -> faults.add(key + " does not start with " + module + "."));
    dutch.forEach((key, text) -> faultsOf(key, text, Locale.of("nl")).forEach(faults::add));
    english.forEach((key, text) -> faultsOf(key, text, Locale.ENGLISH).forEach(faults::add));
    dutch.keySet().stream()
        .filter(english::containsKey)
        .filter(key -> !places(dutch, key).equals(places(english, key)))
        .forEach(key -> faults.add(key + " fills other places in English than in Dutch"));
    return faults;
  }

  Stream<String> keys() {
    return Stream.concat(dutch.keySet().stream(), english.keySet().stream()).distinct();
  }

  boolean has(String key) {
    return dutch.containsKey(key) && english.containsKey(key);
  }

  private static List<String> missing(Map<String, String> from, Map<String, String> to) {
    return from.keySet().stream().filter(key -> !to.containsKey(key)).toList();
  }

  private static List<String> faultsOf(String key, String text, Locale locale) {
    if (text.isBlank()) {
      return List.of(key + " is empty in " + locale);
    }
    if (text.replace("''", "").replaceAll("'[{}]+'", "").contains("'")) {
      return List.of(key + " has a single apostrophe in " + locale + "; write two");
    }
    try {
      new MessageFormat(text, locale);
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(key + " is no message format in " + locale + ": " + e.getMessage());
    }
  }

  private static Set<String> places(Map<String, String> texts, String key) {
    return PLACE
        .matcher(texts.getOrDefault(key, ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Reader reader) {
    Properties properties = new OnceProperties();
    try {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /** A key that occurs twice silently loses its first text; here it is an error. */
  private static final class OnceProperties extends Properties {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new IllegalStateException("Two texts for " + key);
      }
      return super.put(key, value);
    }
  }
}
