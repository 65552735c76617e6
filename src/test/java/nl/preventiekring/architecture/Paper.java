// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.preventiekring.support.RepositoryRoot;

/**
 * A Markdown file of the repository.
 *
 * @param file absolute
 * @param prose without blocks of code
 */
record Paper(Path file, String prose) {
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");

  static List<Paper> ofRepository() {
    try (Stream<Path> files = Files.walk(RepositoryRoot.path())) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(Paper::isKept)
          .sorted()
          .map(Paper::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Neither made by a build nor kept by a tool. */
  private static boolean isKept(Path file) {
    for (Path part : RepositoryRoot.path().relativize(file)) {
      if (part.toString().equals("target") || part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  static Paper read(Path file) {
    try {
      return new Paper(file, CODE.matcher(Files.readString(file)).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links to other files and headings of the repository that lead nowhere. */
  List<String> brokenLinks() {
    List<String> broken = new ArrayList<>();
    LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.matches("(https?|mailto):.*"))
        .filter(link -> !leadsSomewhere(link))
        .forEach(link -> broken.add(RepositoryRoot.path().relativize(file) + " links to " + link));
    return broken;
  }

  private boolean leadsSomewhere(String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
    if (!target.startsWith(RepositoryRoot.path()) || !Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || read(target).anchors().contains(parts[1]);
  }

  private List<String> anchors() {
    return HEADING.matcher(prose).results().map(heading -> anchor(heading.group(1))).toList();
  }

  /** As GitHub and GitLab make it. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  /** The cells of the rows of all tables, without heads and rules. */
  Stream<List<String>> tableRows() {
    return prose
        .lines()
        .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
        .map(line ->
            Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList());
  }

  static Paper of(String path) {
    return find(path).orElseThrow(() -> new IllegalArgumentException("There is no " + path));
  }

  private static Optional<Paper> find(String path) {
    Path file = RepositoryRoot.path().resolve(path);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }
}
