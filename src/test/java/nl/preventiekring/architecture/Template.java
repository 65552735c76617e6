// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/**
 * One Thymeleaf template, read by the parser that Thymeleaf itself uses.
 *
 * @param name from the folder of templates: {@code region/area.html}
 * @param literals text that would reach the reader untranslated, with its line
 * @param keys of texts that it names outright
 */
record Template(String name, List<String> literals, Set<String> keys) {
  private static final Set<String> ATTRIBUTES_FOR_PEOPLE =
      Set.of(
          "title",
          "alt",
          "placeholder",
          "aria-label",
          "aria-description",
          "aria-roledescription",
          "label",
          "summary");

  private static final Pattern INLINE =
      Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");
  private static final Pattern KEY_IN_CALL =
      Pattern.compile("#messages\\.msg\\('([a-z][A-Za-z0-9.-]*)'");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  /** A quoted key, or a piece of one to put behind another, is no text for people. */
  private static final Pattern IS_KEY =
      Pattern.compile(
          "("
              + String.join("|", House.PRODUCT.modules())
              + ")\\.[A-Za-z0-9.-]*|[.-][A-Za-z0-9.-]+");

  static List<Template> ofProduct() {
    Path folder = House.MAIN.resolve("resources/templates");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(file -> read(folder, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Template read(Path folder, Path file) {
    try {
      return of(folder.relativize(file).toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Template of(String name, String markup) {
    Reading reading = new Reading();
    try {
      new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(markup, reading);
    } catch (ParseException e) {
      throw new IllegalArgumentException(name, e);
    }
    Set<String> keys =
        Stream.of(KEY, KEY_IN_CALL)
            .flatMap(pattern -> pattern.matcher(markup).results())
            .map(match -> match.group(1))
            .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    return new Template(name, List.copyOf(reading.literals), keys);
  }

  private static final class Reading extends AbstractMarkupHandler {
    private final List<String> literals = new ArrayList<>();
    private boolean code;

    @Override
    public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int col) {
      String element = new String(buffer, offset, length).toLowerCase(Locale.ROOT);
      code = element.equals("script") || element.equals("style");
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int col) {
      code = false;
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int col) {
      String text = new String(buffer, offset, length);
      if (!code) {
        note(INLINE.matcher(text).replaceAll("").replaceAll("&#?\\w+;", ""), line);
      }
      INLINE.matcher(text).results().forEach(inline -> noteQuoted(inline.group(), line));
    }

    @Override
    public void handleAttribute(
        char[] buffer,
        int nameOffset,
        int nameLength,
        int nameLine,
        int nameCol,
        int operatorOffset,
        int operatorLength,
        int operatorLine,
        int operatorCol,
        int valueContentOffset,
        int valueContentLength,
        int valueOuterOffset,
        int valueOuterLength,
        int valueLine,
        int valueCol) {
      String name = new String(buffer, nameOffset, nameLength).toLowerCase(Locale.ROOT);
      String value = new String(buffer, valueContentOffset, valueContentLength);
      if (ATTRIBUTES_FOR_PEOPLE.contains(name)) {
        note(value, nameLine);
      }
      boolean shown = name.startsWith("th:") && ATTRIBUTES_FOR_PEOPLE.contains(name.substring(3));
      if (shown || name.equals("th:text") || name.equals("th:utext")) {
        noteQuoted(value, nameLine);
      }
    }

    /** Quoted text in an expression that is shown; a key or a part of one is fine. */
    private void noteQuoted(String expression, int line) {
      QUOTED
          .matcher(expression)
          .results()
          .map(quoted -> quoted.group(1))
          .filter(quoted -> !IS_KEY.matcher(quoted).matches())
          .forEach(quoted -> note(quoted, line));
    }

    private void note(String text, int line) {
      if (text.chars().anyMatch(Character::isLetter)) {
        literals.add(line + " " + text.strip());
      }
    }
  }
}
