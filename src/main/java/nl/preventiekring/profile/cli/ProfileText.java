// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.preventiekring.profile.PaperProfile;

/** A profile for the terminal: a line for each indicator, figures in columns. */
final class ProfileText {
  private static final int INDICATOR = 46;
  private static final int FIGURE = 16;

  private ProfileText() {}

  static String of(PaperProfile page) {
    StringBuilder text =
        new StringBuilder(page.title()).append("\n").append(page.subtitle()).append("\n");
    for (PaperProfile.Group group : page.groups()) {
      text.append("\n")
          .append(line(group.title(), page.title(), page.benchmarks(), ""))
          .append("\n");
      for (PaperProfile.Row row : group.rows()) {
        text.append(line("  " + row.indicator(), row.figure(), row.benchmarks(), row.note()))
            .append("\n");
      }
    }
    page.sources().forEach(source -> text.append("\n").append(source));
    return text.append("\n").toString();
  }

  private static String line(String first, String own, List<String> others, String note) {
    String figures = others.stream().map(ProfileText::column).collect(Collectors.joining());
    return String.format("%-" + INDICATOR + "s", cut(first, INDICATOR))
        + column(own)
        + figures
        + "  "
        + note;
  }

  private static String column(String figure) {
    return String.format("%" + FIGURE + "s", cut(figure, FIGURE - 1));
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
