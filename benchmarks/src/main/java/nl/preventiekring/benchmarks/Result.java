// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one benchmark found: a table, printed and put into its section of docs/benchmarks.md. */
final class Result {
  private final String name;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param name of the section, between {@code <!-- name -->} and {@code <!-- /name -->}
   */
  Result(String name, String... head) {
    this.name = name;
    row(head);
    lines.add("|" + "---|".repeat(head.length));
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  /** A line under the table. */
  void say(String sentence) {
    lines.add("");
    lines.add(sentence);
  }

  void publish() throws IOException {
    lines.forEach(System.out::println);
    Path page = Workspace.repository().resolve("docs/benchmarks.md");
    String text = Files.readString(page);
    String begin = "<!-- " + name + " -->\n";
    int from = text.indexOf(begin);
    int to = text.indexOf("<!-- /" + name + " -->");
    if (from < 0 || to < from) {
      throw new IllegalStateException(page + " has no section " + name);
    }
    String section = String.join("\n", lines) + "\n";
    Files.writeString(page, text.substring(0, from) + begin + section + text.substring(to));
  }
}
